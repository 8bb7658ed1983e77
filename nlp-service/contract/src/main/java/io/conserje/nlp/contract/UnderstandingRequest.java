package io.conserje.nlp.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guest's text, with what is needed to read it as the hotel would.
 *
 * @param text what the guest wrote, at most 4,096 UTF-16 units
 * @param now wall-clock time at the hotel, the anchor of "tomorrow"; absent: the business clock in {@code timeZone}
 * @param timeZone IANA name of the hotel's zone, used when {@code now} is absent; absent: the service's setting
 * @param region ISO 3166 country of two letters: order of day and month, default of phone numbers; absent: the setting
 * @param language ISO 639-1 code of the conversation so far, kept when the text is too short to tell
 * @param expecting entity types ({@link EntityTypes}) that the guest was just asked for; null is the same as empty
 */
public record UnderstandingRequest(
        @NotNull @Size(max = UnderstandingRequest.LONGEST_TEXT)
        String text,

        @Nullable LocalDateTime now,
        @Nullable @Size(max = 64) String timeZone,
        @Nullable @Pattern(regexp = "[A-Za-z]{2}") String region,
        @Nullable @Size(max = 35) String language,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 64) String> expecting) {

    /** The longest text that is read, in UTF-16 units: a WhatsApp text has at most as many characters. */
    public static final int LONGEST_TEXT = 4096;

    /** Keeps the expected types from being changed later. */
    public UnderstandingRequest {
        expecting = expecting == null ? List.of() : expecting.stream().toList();
    }

    /** A request that leaves everything but the text to the service's settings. */
    public static UnderstandingRequest of(String text) {
        return new UnderstandingRequest(text, null, null, null, null, List.of());
    }
}
