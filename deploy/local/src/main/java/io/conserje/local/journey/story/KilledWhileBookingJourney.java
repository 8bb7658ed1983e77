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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The orchestrator dies between the call that books and its own commit. */
final class KilledWhileBookingJourney implements Story {
    /** Below the write time-out of the stories, so that only the death is in the way. */
    private static final long BOOKING_TAKES_MS = 2_000;

    @Override
    public String name() {
        return "kill -9 of the orchestrator while it books: one booking, told once";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("34");
        String email = Party.email(stage);
        LocalDate day = stage.tenth(6);
        ChatLine summary = new Booker(guest, 1, List.of("Soy Marta Gómez", email))
                .summary(Party.SPANISH.asksFor(day, day.plusDays(2)));
        stage.simulators().breakDown(Fault.once("qloapps", "slow", "book", BOOKING_TAKES_MS));
        guest.touches(Booker.yes(summary));
        Deaths.killDuringTheCall(stage, "qloapps", "orchestrator");
        String told = reference(guest);
        stage.settled(guest);
        PmsBooking booking = stage.onlyBooking(email);
        if (!booking.reference().equals(told)) {
            throw new Unexpected("another reference was told than the system's");
        }
        long confirmations = guest.answers().stream()
                .filter(answer -> answer.text().contains(told))
                .count();
        if (confirmations != 1) {
            throw new Unexpected("the booking was confirmed " + confirmations + " times");
        }
    }

    /** The outcome, after "it is being checked" at most. */
    private static String reference(Guest guest) throws InterruptedException {
        Optional<String> first = Confirmation.reference(guest.hears(Deaths.LIMIT));
        return first.isPresent()
                ? first.get()
                : Confirmation.reference(guest.hears(Deaths.LIMIT))
                        .orElseThrow(() -> new Unexpected("no reference came after the restart"));
    }
}
