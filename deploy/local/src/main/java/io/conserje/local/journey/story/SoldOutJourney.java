package io.conserje.local.journey.story;

import io.conserje.local.journey.Booker;
import io.conserje.local.journey.Confirmation;
import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import io.conserje.local.outside.PmsBooking;
import io.conserje.local.outside.Unexpected;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The last room of some nights is taken: true dates nearby are offered, and none where there are none. */
final class SoldOutJourney implements Story {
    private static final int TYPES = 4;
    private static final int ROOMS_OF_A_TYPE = 5;
    private static final int MOST_DAYS_AWAY = 3;
    private static final String STAY = "stay:";

    @Override
    public String name() {
        return "sold out: free dates within three days are offered, and none is invented";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        LocalDate checkIn = stage.tenth(2);
        LocalDate checkOut = checkIn.plusDays(2);
        try {
            onSale(stage, 1, 0, 0, 0);
            takeTheLastRoom(stage, checkIn, checkOut);
            lookAtTheAlternatives(stage, checkIn, checkOut);
            onSale(stage, 0, 0, 0, 0);
            seeNothingInvented(stage, stage.tenth(3));
        } finally {
            onSale(stage, ROOMS_OF_A_TYPE, ROOMS_OF_A_TYPE, ROOMS_OF_A_TYPE, ROOMS_OF_A_TYPE);
        }
    }

    private static void onSale(Stage stage, int... free) throws InterruptedException {
        for (int type = 1; type <= TYPES; type++) {
            stage.simulators().leaveOpen(type, free[type - 1]);
        }
    }

    private static void takeTheLastRoom(Stage stage, LocalDate from, LocalDate to) throws InterruptedException {
        Guest guest = stage.guest("34");
        ChatLine summary = new Booker(guest, 0, List.of("Me llamo Ana Pérez", Party.email(stage)))
                .summary(Party.SPANISH.asksFor(from, to));
        if (Confirmation.reference(guest.taps(Booker.yes(summary))).isEmpty()) {
            throw new Unexpected("the last room was not booked");
        }
    }

    /** One adult, not two: the answer must not come from what was asked for the guest before. */
    private static void lookAtTheAlternatives(Stage stage, LocalDate from, LocalDate to) throws InterruptedException {
        ChatLine answer = stage.guest("44").asks(Party.ENGLISH_ALONE.asksFor(from, to));
        if (answer.choice("room:").isPresent()) {
            throw new Unexpected("a room was offered for nights that are sold out");
        }
        List<Choice> offered = answer.choices(STAY);
        if (offered.isEmpty()) {
            throw new Unexpected("no other dates were offered although there are some");
        }
        List<PmsBooking> bookings = stage.simulators().bookings();
        for (Choice choice : offered) {
            String[] dates = choice.id().substring(STAY.length()).split(":", -1);
            check(bookings, from, to, LocalDate.parse(dates[0]), LocalDate.parse(dates[1]));
        }
    }

    private static void check(
            List<PmsBooking> bookings, LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(from, otherFrom)) <= MOST_DAYS_AWAY;
        boolean asLong = ChronoUnit.DAYS.between(otherFrom, otherTo) == ChronoUnit.DAYS.between(from, to);
        boolean free = bookings.stream()
                .filter(booking -> booking.roomTypeId().equals("1"))
                .noneMatch(booking -> booking.overlaps(otherFrom, otherTo));
        if (!near || !asLong || !free) {
            throw new Unexpected(otherFrom + " to " + otherTo + " was offered, which is "
                    + (free ? "no date nearby of the same length" : "sold out"));
        }
    }

    private static void seeNothingInvented(Stage stage, LocalDate from) throws InterruptedException {
        ChatLine answer = stage.guest("33").asks(Party.FRENCH.asksFor(from, from.plusDays(2)));
        if (answer.choice("room:").isPresent() || answer.choice(STAY).isPresent()) {
            throw new Unexpected("something was offered although the whole hotel is full");
        }
    }
}
