package io.conserje.orchestrator.dialogue.memory;

import io.conserje.pmsadapter.contract.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a dialogue remembers between turns.
 *
 * @param version of this record's shape
 * @param quoted what the last summary said, by which a confirmation books
 * @param misses how many messages in a row were not understood
 * @param unreadableTold whether the guest was told that a kind of message cannot be read
 * @param wishes what the guest wishes for the stay
 * @param keptUntil the last day on which a stay that the guest put off is still known; null where it ends with the session
 * @param dropped a stay that the guest did not want after all, for as long as the session lasts
 * @param teamOffered whether the guest was just asked if the team shall be asked
 */
public record DialogueState(
        int version,
        Step step,
        Stay stay,
        Rooms rooms,
        GuestDraft guest,
        @Nullable Quoted quoted,
        int misses,
        boolean unreadableTold,
        Wishes wishes,
        @Nullable LocalDate keptUntil,
        boolean teamOffered,
        @Nullable Dropped dropped) {

    static final int VERSION = 1;

    static final DialogueState FRESH = new DialogueState(
            VERSION,
            Step.IDLE,
            Stay.NOTHING,
            Rooms.NONE,
            GuestDraft.NOBODY,
            null,
            0,
            false,
            Wishes.NONE,
            null,
            false,
            null);

    /** What was stored before wishes were noted has none. */
    public DialogueState {
        wishes = wishes == null ? Wishes.NONE : wishes;
    }

    /**
     * A summary that was shown.
     *
     * @param draftId names it for ever; at most one booking comes of it
     */
    public record Quoted(UUID draftId, String roomTypeId, String roomName, Money total) {}

    /** A stay that was not wanted, with the room that was chosen for it. */
    public record Dropped(Stay stay, Rooms rooms) {}

    /** At another step. */
    public DialogueState at(Step next) {
        return new DialogueState(
                version,
                next,
                stay,
                rooms,
                guest,
                quoted,
                misses,
                unreadableTold,
                wishes,
                keptUntil,
                teamOffered,
                dropped);
    }

    /** With what is known of the stay now. */
    public DialogueState with(Stay changed) {
        return new DialogueState(
                version,
                step,
                changed,
                rooms,
                guest,
                quoted,
                misses,
                unreadableTold,
                wishes,
                keptUntil,
                teamOffered,
                dropped);
    }

    /** With what was shown and chosen of rooms now. */
    public DialogueState with(Rooms changed) {
        return new DialogueState(
                version,
                step,
                stay,
                changed,
                guest,
                quoted,
                misses,
                unreadableTold,
                wishes,
                keptUntil,
                teamOffered,
                dropped);
    }

    /** With what is known of the guest now. */
    public DialogueState with(GuestDraft changed) {
        return new DialogueState(
                version,
                step,
                stay,
                rooms,
                changed,
                quoted,
                misses,
                unreadableTold,
                wishes,
                keptUntil,
                teamOffered,
                dropped);
    }

    /** With a summary that was shown; null where none stands any more. */
    public DialogueState quoting(@Nullable Quoted quote) {
        return new DialogueState(
                version,
                step,
                stay,
                rooms,
                guest,
                quote,
                misses,
                unreadableTold,
                wishes,
                keptUntil,
                teamOffered,
                dropped);
    }

    /** With so many messages in a row that were not understood. */
    public DialogueState missed(int count) {
        return new DialogueState(
                version,
                step,
                stay,
                rooms,
                guest,
                quoted,
                count,
                unreadableTold,
                wishes,
                keptUntil,
                teamOffered,
                dropped);
    }

    /** Whether the guest was told that a kind of message cannot be read. */
    public DialogueState toldUnreadable(boolean told) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, misses, told, wishes, keptUntil, teamOffered, dropped);
    }

    /** With what the guest wishes for the stay now. */
    public DialogueState with(Wishes changed) {
        return new DialogueState(
                version,
                step,
                stay,
                rooms,
                guest,
                quoted,
                misses,
                unreadableTold,
                changed,
                keptUntil,
                teamOffered,
                dropped);
    }

    /** With a stay that stays known until this day, however long its guest is silent. */
    public DialogueState keptUntil(LocalDate day) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, misses, unreadableTold, wishes, day, teamOffered, dropped);
    }

    /** Whether the guest was just asked if the team shall be asked. */
    public DialogueState teamOffered(boolean offered) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, misses, unreadableTold, wishes, keptUntil, offered, dropped);
    }

    /** The stay is over and done with; who the guest is stays known. */
    public DialogueState forgetStay() {
        return new DialogueState(
                version,
                step,
                Stay.NOTHING,
                Rooms.NONE,
                guest,
                null,
                0,
                unreadableTold,
                Wishes.NONE,
                null,
                false,
                null);
    }

    /** The same, but that the stay can be taken up again. */
    public DialogueState dropStay() {
        return forgetStay().dropped(new Dropped(stay, rooms.outdated()));
    }

    /** With the stay that was dropped, to be looked at anew. */
    public DialogueState takenUpAgain() {
        return dropped == null
                ? this
                : with(dropped.stay()).with(dropped.rooms()).dropped(null);
    }

    /** With another stay that was dropped, or none. */
    public DialogueState dropped(@Nullable Dropped other) {
        return new DialogueState(
                version,
                step,
                stay,
                rooms,
                guest,
                quoted,
                misses,
                unreadableTold,
                wishes,
                keptUntil,
                teamOffered,
                other);
    }
}
