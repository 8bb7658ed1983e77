package io.conserje.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.faults.guest.BookingTalk;
import io.conserje.local.faults.guest.Tongue;
import io.conserje.local.faults.guest.Wish;
import io.conserje.local.journey.Guest;
import io.conserje.local.journey.ScriptedHotel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RehearsalGuestTests {

    private static final Tongue ENGLISH = Tongue.ALL.get(1);

    @Test
    void aGuestTalksThroughAWholeBookingWithoutAPause() throws InterruptedException {
        Wish wish = new Wish("g@example.com", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 7), 1, false);
        try (ScriptedHotel hotel = new ScriptedHotel(
                "Rooms|room:1|room:2",
                "Your name and e-mail?",
                "Shall I?|confirm:yes:1|confirm:no",
                "Confirmed. Reference: ABCDEFGHI",
                "You are welcome")) {
            var guest = new RehearsalGuest(new Guest("44700", hotel.simulators()), new BookingTalk(ENGLISH, wish));

            assertThat(guest.talk()).isEqualTo(5);
            assertThat(hotel.said())
                    .containsExactly(
                            ENGLISH.asksFor(wish.checkIn(), wish.checkOut()),
                            "room:2",
                            "My name is Emily Carter, my email is g@example.com",
                            "confirm:yes:1",
                            "Thank you");
        }
    }
}
