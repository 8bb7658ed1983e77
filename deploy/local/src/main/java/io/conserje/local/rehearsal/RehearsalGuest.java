package io.conserje.local.rehearsal;

import io.conserje.local.faults.guest.BookingTalk;
import io.conserje.local.faults.guest.Move;
import io.conserje.local.journey.Guest;
import io.conserje.local.outside.ChatLine;
import java.time.Duration;

/** One guest who talks through a whole booking without a pause for thought. */
final class RehearsalGuest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Guest guest;
    private final BookingTalk talk;

    RehearsalGuest(Guest guest, BookingTalk talk) {
        this.guest = guest;
        this.talk = talk;
    }

    /** Talks to the end; how many answers that took. */
    int talk() throws InterruptedException {
        int answers = 0;
        Move move = talk.begin();
        while (!talk.isOver()) {
            make(move);
            ChatLine answer = guest.hears(LIMIT);
            answers++;
            move = talk.hear(answer);
        }
        return answers;
    }

    private void make(Move move) throws InterruptedException {
        switch (move) {
            case Move.Write(var texts) -> {
                for (String text : texts) {
                    guest.writes(text);
                }
            }
            case Move.Tap(var choice) -> guest.touches(choice);
            case Move.Later(var later) -> make(later);
            case Move.Listen _, Move.Stop _ -> {
                // Nothing is said.
            }
        }
    }
}
