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
        boolean teamOffered) {

    static final int VERSION = 1;

    static final DialogueState FRESH = new DialogueState(
            VERSION, Step.IDLE, Stay.NOTHING, Rooms.NONE, GuestDraft.NOBODY, null, 0, false, Wishes.NONE, null, false);

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

    /** At another step. */
    public DialogueState at(Step next) {
        return new DialogueState(
                version, next, stay, rooms, guest, quoted, misses, unreadableTold, wishes, keptUntil, teamOffered);
    }

    /** With what is known of the stay now. */
    public DialogueState with(Stay changed) {
        return new DialogueState(
                version, step, changed, rooms, guest, quoted, misses, unreadableTold, wishes, keptUntil, teamOffered);
    }

    /** With what was shown and chosen of rooms now. */
    public DialogueState with(Rooms changed) {
        return new DialogueState(
                version, step, stay, changed, guest, quoted, misses, unreadableTold, wishes, keptUntil, teamOffered);
    }

    /** With what is known of the guest now. */
    public DialogueState with(GuestDraft changed) {
        return new DialogueState(
                version, step, stay, rooms, changed, quoted, misses, unreadableTold, wishes, keptUntil, teamOffered);
    }

    /** With a summary that was shown; null where none stands any more. */
    public DialogueState quoting(@Nullable Quoted quote) {
        return new DialogueState(
                version, step, stay, rooms, guest, quote, misses, unreadableTold, wishes, keptUntil, teamOffered);
    }

    /** With so many messages in a row that were not understood. */
    public DialogueState missed(int count) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, count, unreadableTold, wishes, keptUntil, teamOffered);
    }

    /** Whether the guest was told that a kind of message cannot be read. */
    public DialogueState toldUnreadable(boolean told) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, misses, told, wishes, keptUntil, teamOffered);
    }

    /** With what the guest wishes for the stay now. */
    public DialogueState with(Wishes changed) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, misses, unreadableTold, changed, keptUntil, teamOffered);
    }

    /** With a stay that stays known until this day, however long its guest is silent. */
    public DialogueState keptUntil(LocalDate day) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, misses, unreadableTold, wishes, day, teamOffered);
    }

    /** Whether the guest was just asked if the team shall be asked. */
    public DialogueState teamOffered(boolean offered) {
        return new DialogueState(
                version, step, stay, rooms, guest, quoted, misses, unreadableTold, wishes, keptUntil, offered);
    }

    /** The stay is over and done with; who the guest is stays known. */
    public DialogueState forgetStay() {
        return new DialogueState(
                version, step, Stay.NOTHING, Rooms.NONE, guest, null, 0, unreadableTold, Wishes.NONE, null, false);
    }
}
