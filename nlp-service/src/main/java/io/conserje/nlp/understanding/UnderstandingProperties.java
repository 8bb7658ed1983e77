package io.conserje.nlp.understanding;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a request may leave out.
 *
 * @param timeZone the hotel's zone
 * @param region ISO 3166 country of two letters
 * @param languages ISO 639-1 codes of the house, the usual one first
 */
@Validated
@ConfigurationProperties("conserje.understanding")
public record UnderstandingProperties(
        @DefaultValue("America/Montevideo") ZoneId timeZone,
        @DefaultValue("UY") @Pattern(regexp = "[A-Za-z]{2}") String region,
        @DefaultValue({"es", "en", "pt", "fr"}) @NotEmpty List<String> languages) {}
