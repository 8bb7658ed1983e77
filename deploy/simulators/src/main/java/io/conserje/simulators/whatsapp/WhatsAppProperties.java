package io.conserje.simulators.whatsapp;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the WhatsApp simulator.
 *
 * @param webhookUrl where webhooks are posted
 * @param appSecrets the app's secrets, of which the first signs
 * @param accessToken what callers of the Graph API must show
 * @param phoneNumberId the hotel's number as Graph knows it
 * @param displayPhoneNumber the hotel's number as people know it, digits only
 * @param businessAccountId the account that the number belongs to
 * @param statuses how fast a message moves
 * @param retries how a refused webhook is repeated
 * @param keptPerGuest how many messages of a guest are kept
 * @param kept how many messages of all guests are kept; about 3 kB of memory each
 */
@Validated
@ConfigurationProperties("conserje.simulators.whatsapp")
public record WhatsAppProperties(
        URI webhookUrl,

        @NotEmpty(message = "is missing: set WHATSAPP_APP_SECRETS")
        List<@NotBlank String> appSecrets,

        @NotBlank(message = "is missing: set WHATSAPP_ACCESS_TOKEN")
        String accessToken,

        @Pattern(regexp = "\\d+", message = "has digits only: WHATSAPP_PHONE_NUMBER_ID")
        String phoneNumberId,

        @Pattern(regexp = "\\d+") String displayPhoneNumber,
        @Pattern(regexp = "\\d+") String businessAccountId,
        Statuses statuses,
        Retries retries,
        int keptPerGuest,
        int kept) {

    /** Pauses before {@code sent}, from there to {@code delivered}, and from there to {@code read} or {@code played}. */
    public record Statuses(Duration sent, Duration delivered, Duration read) {}

    /** The pause before the first repeat, the longest pause, how many repeats, and how long an answer is awaited. */
    public record Retries(Duration first, Duration longest, int limit, Duration timeout) {

        /** The pause before the given repeat, counted from 1: each is twice the one before, up to the longest. */
        public Duration before(int repeat) {
            Duration pause = first.multipliedBy(1L << Math.min(repeat - 1, 20));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "WhatsAppProperties[webhookUrl=%s, phoneNumberId=%s, appSecrets=***, accessToken=***]"
                .formatted(webhookUrl, phoneNumberId);
    }
}
