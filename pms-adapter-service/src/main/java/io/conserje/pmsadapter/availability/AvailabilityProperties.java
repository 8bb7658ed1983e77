package io.conserje.pmsadapter.availability;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long answers live.
 *
 * @param young how long an answer is given again without asking
 * @param lastKnown how long it is kept for the time when the hotel's system is away
 * @param quoted how long a price may be told to a guest as the price; a booking is priced anew all the same
 * @param patience how long another instance's question under way is waited for, before the same is asked again
 */
@ConfigurationProperties("conserje.availability")
public record AvailabilityProperties(
        @DefaultValue("30s") Duration young,
        @DefaultValue("24h") Duration lastKnown,
        @DefaultValue("15m") Duration quoted,
        @DefaultValue("2s") Duration patience) {}
