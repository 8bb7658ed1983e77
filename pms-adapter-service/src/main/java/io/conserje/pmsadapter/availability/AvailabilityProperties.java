package io.conserje.pmsadapter.availability;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long answers live.
 *
 * @param young how long an answer is given again without asking
 * @param lastKnown how long it is kept for the time when the hotel's system is away
 */
@ConfigurationProperties("conserje.availability")
record AvailabilityProperties(
        @DefaultValue("30s") Duration young,
        @DefaultValue("24h") Duration lastKnown) {}
