package io.conserje.local.journey.story;

import io.conserje.local.journey.Booker;
import io.conserje.local.journey.Confirmation;
import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Fault;
import io.conserje.local.outside.PmsBooking;
import io.conserje.local.outside.Unexpected;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The hotel's system books and never answers. */
final class TimedOutBookingJourney implements Story {
    /** The write time-out of the stories. */
    static final Duration WRITE_TIMEOUT = Duration.ofSeconds(3);

    /** What polling and sending may add to three write time-outs. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "the hotel's system times out after it booked: told so, then the outcome within three write time-outs";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("44");
        String email = Party.email(stage);
        LocalDate day = stage.tenth(8);
        ChatLine summary = new Booker(guest, 0, List.of("My name is Oliver Stone", email))
                .summary(Party.ENGLISH.asksFor(day, day.plusDays(2)));
        stage.simulators().breakDown(Fault.once("qloapps", "timeout-after-commit", "book", 0));
        guest.touches(Booker.yes(summary));
        long tapped = System.nanoTime();
        Duration limit = WRITE_TIMEOUT.multipliedBy(3).plus(GRACE);
        ChatLine checking = guest.hears(limit);
        if (Confirmation.reference(checking).isPresent()) {
            throw new Unexpected("the outcome was told without a word that it is being checked");
        }
        String told = Confirmation.reference(guest.hears(limit.minusNanos(System.nanoTime() - tapped)))
                .orElseThrow(() -> new Unexpected("the second answer tells no reference"));
        stage.settled(guest);
        PmsBooking booking = stage.onlyBooking(email);
        if (!booking.reference().equals(told)) {
            throw new Unexpected("another reference was told than the system's");
        }
    }
}
