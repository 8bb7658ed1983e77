package io.conserje.local.faults.guest;

import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import java.time.LocalDate;
import java.util.List;

/** A guest's side of a whole booking: reacts to each answer, whatever went wrong before it. */
public final class BookingTalk {
    /** A guest who heard so much and has no booking gives up. */
    static final int MOST_ANSWERS = 40;

    private static final String YES = "confirm:yes:";
    private static final String STAY = "stay:";

    private final Tongue tongue;
    private Wish wish;
    private End end = End.TALKING;
    private boolean roomTapped;
    private boolean detailsTold;
    private boolean confirmed;
    private int answers;

    /** How a talk ended. */
    public enum End {
        /** It did not. */
        TALKING,
        /** Booked, told so, and thanked. */
        CONFIRMED,
        /** A person of the hotel goes on. */
        WITH_STAFF,
        /** It went on and on. */
        NOWHERE
    }

    /** A guest who has said nothing yet. */
    public BookingTalk(Tongue tongue, Wish wish) {
        this.tongue = tongue;
        this.wish = wish;
    }

    /** The first thing that is said. */
    public Move begin() {
        return new Move.Write(List.of(tongue.asksFor(wish.checkIn(), wish.checkOut())));
    }

    /** Reacts to an answer. */
    public Move hear(ChatLine answer) {
        answers++;
        if (confirmed) {
            return stop(End.CONFIRMED);
        }
        if (answers >= MOST_ANSWERS) {
            return stop(End.NOWHERE);
        }
        return switch (AnswerKind.of(answer)) {
            case OFFER -> chooseRoom(answer);
            case OTHER_DATES -> chooseStay(answer);
            case SUMMARY -> new Move.Tap(yes(answer));
            case STAND_BY -> new Move.Later(new Move.Tap(yes(answer)));
            case CHECKING -> new Move.Listen();
            case TROUBLE -> new Move.Later(begin());
            case WITH_STAFF -> stop(End.WITH_STAFF);
            case QUESTION -> tellDetails();
            case CONFIRMED -> thank();
        };
    }

    /** What is wanted by now: other dates may have been taken meanwhile. */
    public Wish wish() {
        return wish;
    }

    /** How it ended. */
    public End end() {
        return end;
    }

    /** Whether the hotel has to say something before the guest does. */
    public boolean isOver() {
        return end != End.TALKING;
    }

    private Move chooseRoom(ChatLine answer) {
        roomTapped = true;
        List<Choice> rooms = answer.choices("room:");
        return new Move.Tap(rooms.get(Math.min(wish.room(), rooms.size() - 1)));
    }

    private Move chooseStay(ChatLine answer) {
        Choice stay = answer.choice(STAY).orElseThrow();
        String[] dates = stay.id().substring(STAY.length()).split(":", -1);
        wish = wish.during(LocalDate.parse(dates[0]), LocalDate.parse(dates[1]));
        return new Move.Tap(stay);
    }

    /** Once in pieces; when that was not understood, or only half of it was heard yet, later and in one. */
    private Move tellDetails() {
        if (!roomTapped) {
            return new Move.Later(begin());
        }
        Move details = new Move.Write(tongue.details(wish.email(), wish.inPieces() && !detailsTold));
        boolean again = detailsTold;
        detailsTold = true;
        return again ? new Move.Later(details) : details;
    }

    private Move thank() {
        confirmed = true;
        return new Move.Write(List.of(tongue.thanks()));
    }

    private Move stop(End how) {
        end = how;
        return new Move.Stop();
    }

    private static Choice yes(ChatLine answer) {
        return answer.choice(YES).orElseThrow();
    }
}
