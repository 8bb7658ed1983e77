package io.conserje.messaging.delivery.inquiry;

import java.util.UUID;

/** A channel's own list of what it has taken. */
public interface SendRegister {
    /** The channel whose it is. */
    String channel();

    /** Whether the channel has this send; asks the channel, changes nothing there. */
    Entry look(String tenant, String sender, UUID outboxId);

    /** What the channel's list says. */
    sealed interface Entry {
        /** The channel has it, under this id. */
        record Found(String externalId) implements Entry {}

        /** It is not in the list; what was sent a moment ago may be missing still. */
        record Missing() implements Entry {}

        /** The list could not be read. */
        record Unreadable() implements Entry {}
    }
}
