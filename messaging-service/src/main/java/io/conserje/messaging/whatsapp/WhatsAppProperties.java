package io.conserje.messaging.whatsapp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of WhatsApp.
 *
 * @param graphVersion of the Graph API, e.g. {@code v25.0}
 * @param numbers those without an id are not there: a service starts without the channels it does not have
 */
@ConfigurationProperties("conserje.whatsapp")
record WhatsAppProperties(
        @DefaultValue("v25.0") String graphVersion,
        @DefaultValue List<Number> numbers) {
    List<WhatsAppNumber> configured() {
        return numbers.stream().flatMap(number -> number.configured().stream()).toList();
    }

    /**
     * One number.
     *
     * @param id Meta's phone_number_id
     * @param accessToken of the system user
     * @param messagesPerSecond what Meta lets it send: 80, 20 beside the app, up to 1,000
     * @param account Meta's id of the business account; without it no template is known
     */
    record Number(
            @Nullable String id,
            @DefaultValue("default") String tenant,
            @DefaultValue("default") String app,
            @Nullable String accessToken,
            @DefaultValue("80") int messagesPerSecond,
            @Nullable String account) {
        List<WhatsAppNumber> configured() {
            if (id == null || id.isBlank()) {
                return List.of();
            }
            if (accessToken == null || accessToken.isBlank()) {
                throw new IllegalStateException("conserje.whatsapp.numbers: a number has no access token");
            }
            if (messagesPerSecond < 1) {
                throw new IllegalStateException("conserje.whatsapp.numbers: messages-per-second is below 1");
            }
            return List.of(new WhatsAppNumber(id, tenant, app, accessToken, messagesPerSecond, accountOrNull()));
        }

        private @Nullable String accountOrNull() {
            return account == null || account.isBlank() ? null : account;
        }

        @Override
        public String toString() {
            return "Number[id=" + id + ", tenant=" + tenant + ", app=" + app + ", accessToken=***]";
        }
    }
}
