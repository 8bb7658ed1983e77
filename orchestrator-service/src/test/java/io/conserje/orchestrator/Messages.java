package io.conserje.orchestrator;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import java.time.Instant;
import java.util.List;

/** Guests' messages as messaging reads them. */
public final class Messages {

    public static final Instant AT = Instant.parse("2026-11-20T13:00:00Z");

    private Messages() {}

    public static GuestMessage text(String externalId, String text) {
        return from("59899123456", externalId, "text", text, null, 0);
    }

    public static GuestMessage text(String externalId, String text, Instant at) {
        return from("59899123456", externalId, "text", text, null, 0, at);
    }

    public static GuestMessage from(String waId, String externalId, String text) {
        return from(waId, externalId, "text", text, null, 0);
    }

    public static GuestMessage tap(String waId, String externalId, String choiceId) {
        return from(waId, externalId, "choice", choiceId, choiceId, 0);
    }

    public static GuestMessage from(
            String waId, String externalId, String type, String text, String choiceId, int position) {
        return from(waId, externalId, type, text, choiceId, position, AT);
    }

    private static GuestMessage from(
            String waId, String externalId, String type, String text, String choiceId, int position, Instant at) {
        return new GuestMessage(
                position,
                "default",
                "whatsapp",
                TestDatabase.RECEIVER,
                externalId,
                at,
                List.of(new Identifier(Identifier.WA_ID, waId)),
                "Guest",
                type,
                text,
                choiceId,
                null,
                null,
                null,
                null);
    }
}
