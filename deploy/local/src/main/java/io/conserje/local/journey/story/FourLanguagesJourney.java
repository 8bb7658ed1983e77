package io.conserje.local.journey.story;

import io.conserje.local.journey.Amounts;
import io.conserje.local.journey.Booker;
import io.conserje.local.journey.Confirmation;
import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.PmsBooking;
import io.conserje.local.outside.Unexpected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Guests of four languages book at the same time, each in their own words. */
final class FourLanguagesJourney implements Story {

    /** What the simulated house charges apart for the internet, in no total of its bookings. */
    private static final BigDecimal APART = new BigDecimal("250.00");

    /** What one guest wants and says. */
    private record Wish(
            Party party,
            int room,
            LocalDate checkIn,
            LocalDate checkOut,
            String email,
            String opening,
            List<String> then) {}

    @Override
    public String name() {
        return "guests in Spanish, Portuguese, English and French book at once, each once, at the price confirmed, and told what is charged apart";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        List<Future<?>> guests = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Wish wish : wishes(stage)) {
                guests.add(threads.submit(() -> {
                    book(stage, wish);
                    return null;
                }));
            }
        }
        for (Future<?> guest : guests) {
            outcome(guest);
        }
    }

    private static List<Wish> wishes(Stage stage) {
        LocalDate day = stage.tenth(1);
        return List.of(
                wish(stage, Party.SPANISH, 0, day, "Me llamo Lucía Fernández", "%s"),
                wish(stage, Party.PORTUGUESE, 1, day, "Meu nome é João Silva", "%s"),
                corrected(stage, day),
                wish(stage, Party.FRENCH, 3, day, "Je m'appelle Claire Dubois", "mon e-mail est %s"));
    }

    private static Wish wish(Stage stage, Party party, int room, LocalDate day, String name, String email) {
        String address = Party.email(stage);
        LocalDate end = day.plusDays(3);
        return new Wish(
                party, room, day, end, address, party.asksFor(day, end), List.of(name, email.formatted(address)));
    }

    private static Wish corrected(Stage stage, LocalDate day) {
        Party party = Party.ENGLISH;
        String address = Party.email(stage);
        LocalDate checkIn = day.plusDays(1);
        LocalDate checkOut = day.plusDays(5);
        String correction = party.says("Sorry, I meant from %d to %d %s", checkIn, checkOut);
        return new Wish(
                party,
                2,
                checkIn,
                checkOut,
                address,
                party.asksFor(day, day.plusDays(3)),
                List.of("My name is Emily Carter", correction, address));
    }

    private static void book(Stage stage, Wish wish) throws InterruptedException {
        Guest guest = stage.guest(wish.party().countryCode());
        ChatLine summary = new Booker(guest, wish.room(), wish.then()).summary(wish.opening());
        ChatLine confirmed = guest.taps(Booker.yes(summary));
        String reference = Confirmation.reference(confirmed)
                .orElseThrow(() -> new Unexpected(wish.party().language() + ": no reference came after the tap"));
        PmsBooking booking = stage.onlyBooking(wish.email());
        String who = wish.party().language() + ": ";
        require(booking.reference().equals(reference), who + "another reference was told than the system's");
        require(booking.checkIn().equals(wish.checkIn()), who + "booked from " + booking.checkIn());
        require(booking.checkOut().equals(wish.checkOut()), who + "booked until " + booking.checkOut());
        require(Amounts.names(summary.text(), booking.total()), who + "the summary lacks the total " + booking.total());
        require(
                Amounts.names(confirmed.text(), booking.total()),
                who + "the answer lacks the total " + booking.total());
        require(Amounts.names(summary.text(), APART), who + "the summary does not tell what is charged apart");
        require(Amounts.names(confirmed.text(), APART), who + "the answer does not tell what is charged apart");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Unexpected(otherwise);
        }
    }

    private static void outcome(Future<?> guest) throws InterruptedException {
        try {
            guest.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        }
    }
}
