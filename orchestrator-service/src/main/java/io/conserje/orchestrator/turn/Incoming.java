package io.conserje.orchestrator.turn;

import io.conserje.messaging.contract.Extras;
import io.conserje.messaging.contract.Location;
import io.conserje.messaging.contract.Media;
import io.conserje.orchestrator.booking.BookingOutcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a conversation has to deal with. */
public sealed interface Incoming {

    /** The number of its inbox row. */
    long inboxId();

    /**
     * A guest's message.
     *
     * @param externalId the channel's id of it
     * @param at when the guest sent it, UTC
     * @param type text, choice, audio, image, location, reaction, edit, unsupported … (see messaging's contract)
     * @param text what was written, a caption, or the title of a tapped choice
     * @param choiceId the id of the tapped choice
     * @param quotedExternalId the message it answers, edits or revokes
     * @param extras what else it carries; null for most messages
     */
    record Message(
            long inboxId,
            String externalId,
            Instant at,
            String type,
            @Nullable String text,
            @Nullable String choiceId,
            @Nullable Location location,
            @Nullable Media media,
            @Nullable String quotedExternalId,
            @Nullable Extras extras)
            implements Incoming {

        /** The same message with other words. */
        Message saying(@Nullable String otherText) {
            return new Message(
                    inboxId, externalId, at, type, otherText, choiceId, location, media, quotedExternalId, extras);
        }
    }

    /**
     * A booking whose outcome was unknown is settled.
     *
     * @param draftId of the wish
     * @param outcome never unknown
     */
    record BookingSettled(long inboxId, UUID key, UUID draftId, BookingOutcome outcome) implements Incoming {}

    /**
     * The channel gave up on an answer that it had accepted. A ticket stands already.
     *
     * @param reason a stable code
     */
    record SendFailed(
            long inboxId, @Nullable UUID outboxId, @Nullable String reason) implements Incoming {}

    /**
     * The channel reports something else.
     *
     * @param kind {@code number_changed}, {@code identity_changed}, {@code call}, {@code media_lost} …
     */
    record Notice(long inboxId, String kind) implements Incoming {}
}
