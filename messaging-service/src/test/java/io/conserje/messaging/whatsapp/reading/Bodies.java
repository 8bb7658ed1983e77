package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Webhook bodies in Meta's envelope, written for these tests. */
public final class Bodies {
    public static final String NUMBER = "100200300";
    public static final Instant RECEIVED = Instant.parse("2026-11-20T10:00:00Z");
    static final String GUEST = "\"from\":\"59899000001\",\"from_user_id\":\"UY.7001\"";
    public static final String CONTACT =
            "{\"wa_id\":\"59899000001\",\"user_id\":\"UY.7001\",\"profile\":{\"name\":\"Lucía\"}}";

    private Bodies() {}

    public static WhatsAppNumbers numbers() {
        return new WhatsAppNumbers(List.of(
                new WhatsAppNumber(NUMBER, "default", "default", "secret-token", 80, "9"),
                new WhatsAppNumber("555", "other", "other-app", "other-token", 80)));
    }

    /** A message with id, sender and time; the rest as given. */
    public static String message(String id, String rest) {
        return "{\"id\":\"%s\",%s,\"timestamp\":\"1795168800\",%s}".formatted(id, GUEST, rest);
    }

    public static String text(String id, String words) {
        return message(id, "\"type\":\"text\",\"text\":{\"body\":\"%s\"}".formatted(words));
    }

    public static String status(String id, String status, String rest) {
        return "{\"id\":\"%s\",\"status\":\"%s\",\"timestamp\":\"1795168801\",\"recipient_id\":\"59899000001\"%s}"
                .formatted(id, status, rest);
    }

    public static String messages(String... messages) {
        return value("\"contacts\":[%s],\"messages\":[%s]".formatted(CONTACT, String.join(",", messages)));
    }

    public static String statuses(String... statuses) {
        return value("\"statuses\":[%s]".formatted(String.join(",", statuses)));
    }

    public static String value(String fields) {
        return value(NUMBER, fields);
    }

    public static String value(String number, String fields) {
        return "{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"phone_number_id\":\"%s\"},%s}}"
                .formatted(number, fields);
    }

    public static String body(String... changes) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"9\",\"changes\":[%s]}]}"
                .formatted(String.join(",", changes));
    }

    public static RawDelivery delivery(long id, String body) {
        return delivery(id, body.getBytes(StandardCharsets.UTF_8));
    }

    public static RawDelivery delivery(long id, byte[] body) {
        return new RawDelivery(id, "whatsapp", "default", RECEIVED, body);
    }
}
