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
 * @param limits what Meta does not let a business do
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
        Limits limits,
        int keptPerGuest,
        int kept) {

    /** Pauses before {@code sent}, from there to {@code delivered}, and from there to {@code read} or {@code played}. */
    public record Statuses(Duration sent, Duration delivered, Duration read) {}

    /**
     * How a webhook without a 200 is repeated: ever less often and for days, in a time that passes faster.
     *
     * @param first the pause before the first repeat, as Meta's time counts it
     * @param longest the longest pause, likewise
     * @param during for how long a webhook is repeated, likewise; Meta: 7 days
     * @param faster how many times faster that time passes here
     * @param timeout how long an answer is awaited, real time
     */
    public record Retries(Duration first, Duration longest, Duration during, int faster, Duration timeout) {
        private static final int HIGHEST_POWER = 20;

        /** The real pause before the given repeat, counted from 1: each is twice the one before, up to the longest. */
        public Duration before(int repeat) {
            return asMetaCounts(repeat).dividedBy(faster);
        }

        /** Whether a repeat is still made when so much real time was spent in pauses before it. */
        public boolean goesOnAfter(Duration pauses) {
            return pauses.multipliedBy(faster).compareTo(during) < 0;
        }

        private Duration asMetaCounts(int repeat) {
            Duration pause = first.multipliedBy(1L << Math.min(repeat - 1, HIGHEST_POWER));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    /**
     * Meta's limits (Cloud API, messaging limits and throughput); what breaks one is refused with its code.
     *
     * @param messagesPerSecond a number may send in any one second (130429)
     * @param pairInterval one message to one guest an interval (131056)
     * @param pairBurst so many of them at once
     * @param strangersReachable whether a guest who never wrote here counts as one who just did: after a restart this
     *     simulator knows nobody
     * @param servicePaid whether answers within the window cost, as they do since October 2026
     */
    public record Limits(
            int messagesPerSecond,
            Duration pairInterval,
            int pairBurst,
            boolean strangersReachable,
            boolean servicePaid) {}

    /** Shows no secret. */
    @Override
    public String toString() {
        return "WhatsAppProperties[webhookUrl=%s, phoneNumberId=%s, appSecrets=***, accessToken=***]"
                .formatted(webhookUrl, phoneNumberId);
    }
}
