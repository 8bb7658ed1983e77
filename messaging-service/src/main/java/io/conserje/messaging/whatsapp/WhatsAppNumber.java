package io.conserje.messaging.whatsapp;

import io.conserje.messaging.circuit.Line;
import org.jspecify.annotations.Nullable;

/**
 * A number of a hotel.
 *
 * @param id Meta's phone_number_id
 * @param tenant whose it is
 * @param app the Meta app whose webhooks are believed for it
 * @param accessToken of the system user; never printed
 * @param messagesPerSecond what Meta lets it send
 * @param account Meta's id of the business account that owns its templates; null where it is not set
 */
public record WhatsAppNumber(
        String id,
        String tenant,
        String app,
        String accessToken,
        int messagesPerSecond,
        @Nullable String account) {

    /** A number whose templates are not known. */
    public WhatsAppNumber(String id, String tenant, String app, String accessToken, int messagesPerSecond) {
        this(id, tenant, app, accessToken, messagesPerSecond, null);
    }

    /** The same, as far as it may rest. */
    public Line line() {
        return new Line("whatsapp", id, tenant);
    }

    @Override
    public String toString() {
        return "WhatsAppNumber[id=" + id + ", tenant=" + tenant + ", app=" + app
                + ", accessToken=***, messagesPerSecond=" + messagesPerSecond + "]";
    }
}
