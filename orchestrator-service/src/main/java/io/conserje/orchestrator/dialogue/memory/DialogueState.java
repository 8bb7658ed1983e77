package io.conserje.orchestrator.dialogue.memory;

import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import java.util.List;
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
 * @param pending what the guest may come back to
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
        Pending pending) {

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
            Pending.NOTHING);

    /** What was stored before wishes were noted, or anything was put aside, has none. */
    public DialogueState {
        wishes = wishes == null ? Wishes.NONE : wishes;
        pending = pending == null ? Pending.NOTHING : pending;
    }

    /**
     * A summary that was shown.
     *
     * @param draftId names it for ever; at most one booking comes of it
     * @param fees what the house charges apart, as the summary named it
     */
    public record Quoted(UUID draftId, String roomTypeId, String roomName, Money total, List<Fee> fees) {

        /** Copies the list; what was stored without one named none. */
        public Quoted {
            fees = fees == null ? List.of() : List.copyOf(fees);
        }

        /** Whether this is the same room at the same price, with what is charged apart. */
        public boolean saysWhat(Quoted other) {
            return roomTypeId.equals(other.roomTypeId) && total.sameAs(other.total) && Fee.same(fees, other.fees);
        }
    }

    /** At another step. */
    public DialogueState at(Step next) {
        return new DialogueState(version, next, stay, rooms, guest, quoted, misses, unreadableTold, wishes, pending);
    }

    /** With what is known of the stay now. */
    public DialogueState with(Stay changed) {
        return new DialogueState(version, step, changed, rooms, guest, quoted, misses, unreadableTold, wishes, pending);
    }

    /** With what was shown and chosen of rooms now. */
    public DialogueState with(Rooms changed) {
        return new DialogueState(version, step, stay, changed, guest, quoted, misses, unreadableTold, wishes, pending);
    }

    /** With what is known of the guest now. */
    public DialogueState with(GuestDraft changed) {
        return new DialogueState(version, step, stay, rooms, changed, quoted, misses, unreadableTold, wishes, pending);
    }

    /** With a summary that was shown; null where none stands any more. */
    public DialogueState quoting(@Nullable Quoted quote) {
        return new DialogueState(version, step, stay, rooms, guest, quote, misses, unreadableTold, wishes, pending);
    }

    /** With so many messages in a row that were not understood. */
    public DialogueState missed(int count) {
        return new DialogueState(version, step, stay, rooms, guest, quoted, count, unreadableTold, wishes, pending);
    }

    /** Whether the guest was told that a kind of message cannot be read. */
    public DialogueState toldUnreadable(boolean told) {
        return new DialogueState(version, step, stay, rooms, guest, quoted, misses, told, wishes, pending);
    }

    /** With what the guest wishes for the stay now. */
    public DialogueState with(Wishes changed) {
        return new DialogueState(version, step, stay, rooms, guest, quoted, misses, unreadableTold, changed, pending);
    }

    /** The stay is over and done with; who the guest is and what was booked before stays known. */
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
                pending.onlyBooked());
    }

    /** With what the guest may come back to now. */
    public DialogueState with(Pending changed) {
        return new DialogueState(version, step, stay, rooms, guest, quoted, misses, unreadableTold, wishes, changed);
    }

    /** The stay is not wanted after all, but can be taken up again. */
    public DialogueState dropStay() {
        return forgetStay().with(pending.onlyBooked().dropping(asDropped()));
    }

    /** The stay is left open while its guest is silent, and looked at anew when they come back. */
    public DialogueState pauseStay() {
        return forgetStay()
                .with(pending.onlyBooked()
                        .following(pending.following())
                        .afterwards(pending.afterwards())
                        .pausing(asDropped()));
    }

    private Pending.Dropped asDropped() {
        return new Pending.Dropped(stay, rooms.outdated(), wishes);
    }

    /** With the stay that was dropped, to be looked at anew. */
    public DialogueState takenUpAgain() {
        Pending.Dropped dropped = pending.dropped();
        return dropped == null
                ? this
                : with(dropped.stay())
                        .with(dropped.rooms())
                        .with(dropped.wishes())
                        .with(pending.dropping(null));
    }
}
