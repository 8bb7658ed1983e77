package io.conserje.orchestrator.hotel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The first tenant's hotel.
 *
 * @param timeZone IANA name
 * @param region ISO 3166, two letters
 * @param languages ISO 639-1; the first is the default
 */
@Validated
@ConfigurationProperties("conserje.hotel")
record HotelProperties(
        @NotBlank @DefaultValue("default") String tenant,
        @NotNull @DefaultValue("America/Montevideo") ZoneId timeZone,
        @NotBlank @DefaultValue("UY") String region,
        @NotEmpty @DefaultValue({"es", "en", "pt", "fr"}) List<String> languages) {}
