package io.conserje.orchestrator.dialogue.memory;

import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guest may come back to.
 *
 * @param keptUntil the last day at the hotel on which a stay that was put off is still known; null where it ends with the session
 * @param dropped a stay that was not wanted after all, for as long as the session lasts
 * @param teamOffered whether the guest was just asked if the team shall be asked
 * @param paused whether the dropped stay was not said no to, but left open when the guest fell silent
 * @param following stays that were told with the one that is talked about, to be booked after it
 * @param afterwards a kind of room that is to be booked after it, for the same days
 * @param booked the stay that was booked last, for who wants another room for its days
 * @param told what the guest was told of that booking, for who asks for it again
 * @param unanswered what tells the words of the question again to which nobody knew an answer; null where there was none
 */
public record Pending(
        @Nullable LocalDate keptUntil,
        @Nullable Dropped dropped,
        boolean teamOffered,
        boolean paused,
        List<Stay> following,
        @Nullable String afterwards,
        @Nullable Stay booked,
        @Nullable Told told,
        @Nullable Integer unanswered) {

    /** Nothing was put aside. */
    public static final Pending NOTHING = new Pending(null, null, false, false, List.of(), null, null, null, null);

    /** Copies the list; what was stored without one has none. */
    public Pending {
        following = following == null ? List.of() : List.copyOf(following);
    }

    /**
     * A booking as the guest was told of it.
     *
     * @param fees what the house charges apart
     */
    public record Told(
            String reference, String room, @Nullable Money total, List<Fee> fees, GuestDraft guest) {

        /** Copies the list; what was stored without one named none. */
        public Told {
            fees = fees == null ? List.of() : List.copyOf(fees);
        }
    }

    /** A stay that was not wanted, with the room that was chosen and what was wished for it. */
    public record Dropped(Stay stay, Rooms rooms, Wishes wishes) {

        /** What was stored before wishes were kept has none. */
        public Dropped {
            wishes = wishes == null ? Wishes.NONE : wishes;
        }
    }

    /** With a stay that stays known until this day, however long its guest is silent. */
    public Pending keeping(LocalDate day) {
        return new Pending(day, dropped, teamOffered, paused, following, afterwards, booked, told, unanswered);
    }

    /** With another stay that was dropped, or none. */
    public Pending dropping(@Nullable Dropped other) {
        return new Pending(keptUntil, other, teamOffered, false, following, afterwards, booked, told, unanswered);
    }

    /** With a stay that is left open. */
    public Pending pausing(Dropped open) {
        return new Pending(keptUntil, open, teamOffered, true, following, afterwards, booked, told, unanswered);
    }

    /** Whether the guest was just asked if the team shall be asked. */
    public Pending offeringTeam(boolean offered) {
        return new Pending(keptUntil, dropped, offered, paused, following, afterwards, booked, told, unanswered);
    }

    /** With other stays that are to be booked after the one that is talked about. */
    public Pending following(List<Stay> others) {
        return new Pending(keptUntil, dropped, teamOffered, paused, others, afterwards, booked, told, unanswered);
    }

    /** With another kind of room that is to be booked after the one that is talked about, or none. */
    public Pending afterwards(@Nullable String room) {
        return new Pending(keptUntil, dropped, teamOffered, paused, following, room, booked, told, unanswered);
    }

    /** Nothing but the stay that was booked last. */
    public Pending onlyBooked() {
        return new Pending(null, null, false, false, List.of(), null, booked, told, null);
    }

    /** With the stay that was booked last, and what was told of it. */
    public Pending booking(Stay stay, Told confirmation) {
        return new Pending(
                keptUntil, dropped, teamOffered, paused, following, afterwards, stay, confirmation, unanswered);
    }

    /** With the words, folded, of a question to which nobody knew an answer. */
    public Pending asking(String question) {
        return new Pending(
                keptUntil, dropped, teamOffered, paused, following, afterwards, booked, told, question.hashCode());
    }

    /** Whether nobody knew an answer to these words when they were asked last. */
    public boolean wasAsked(String question) {
        return Integer.valueOf(question.hashCode()).equals(unanswered);
    }
}
