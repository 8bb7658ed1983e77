package io.conserje.pmsadapter.availability;

import jakarta.validation.constraints.Positive;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the hotel sells.
 *
 * @param maxNights of one stay
 * @param horizonDays how far ahead a departure may lie
 * @param timeZone in which the hotel counts its days
 */
@Validated
@ConfigurationProperties("conserje.stays")
public record StayProperties(
        @DefaultValue("30") @Positive int maxNights,
        @DefaultValue("550") @Positive int horizonDays,
        @DefaultValue("America/Montevideo") ZoneId timeZone) {}
