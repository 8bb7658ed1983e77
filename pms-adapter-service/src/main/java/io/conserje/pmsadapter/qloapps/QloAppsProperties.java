package io.conserje.pmsadapter.qloapps;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The hotel's QloApps. Base URL and time-outs are those of the client groups {@code qloapps} and {@code qloapps-writes}.
 *
 * @param url what stands before {@code /api}, the same as of the client groups
 * @param key of the webservice account, 32 characters
 * @param hotelId the hotel among those of the shop
 * @param languageId QloApps' id of the language of texts where the guest's is not kept; null for the shop's own
 * @param publicUrl where guests' phones find the photos
 * @param fallbackPhone for guests without one; null for the hotel's own
 * @param assumedChildAge in years, for children whose age was not said
 * @param factsFresh how long room types, capacities and services are taken as known
 * @param changesOverlap how far a search for changes looks back behind its moment; clocks may differ by as much
 * @param languages in which guests are answered, ISO 639-1; the set-up check compares
 */
@Validated
@ConfigurationProperties("conserje.qloapps")
public record QloAppsProperties(
        @NotNull URI url,
        @NotNull String key,
        @DefaultValue("1") @Positive int hotelId,
        @Nullable @Positive Integer languageId,
        @NotNull URI publicUrl,
        @Nullable String fallbackPhone,
        @DefaultValue("8") @Min(0) @Max(17) int assumedChildAge,
        @DefaultValue("10m") Duration factsFresh,
        @DefaultValue("5m") Duration changesOverlap,
        @DefaultValue({"es", "en", "pt", "fr"}) List<String> languages) {

    @Override
    public String toString() {
        return "QloAppsProperties[key=***, hotelId=" + hotelId + "]";
    }
}
