package io.conserje.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Unexpected;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookerTests {
    @Test
    void aGuestTapsARoomSaysWhatIsAskedAndComesToTheSummary() throws InterruptedException {
        try (ScriptedHotel hotel =
                new ScriptedHotel("Rooms|room:1|room:2", "Name?", "E-mail?", "Shall I?|confirm:yes:1|confirm:no")) {
            ChatLine summary = booker(hotel, 1, "Ana Pérez", "ana@example.com").summary("A room?");

            assertThat(Booker.yes(summary).id()).isEqualTo("confirm:yes:1");
            assertThat(hotel.said()).containsExactly("A room?", "room:2", "Ana Pérez", "ana@example.com");
        }
    }

    @Test
    void aCorrectionIsSaidEvenAtTheSummaryAndTheRoomIsTakenAgain() throws InterruptedException {
        try (ScriptedHotel hotel =
                new ScriptedHotel("Rooms|room:1", "Shall I?|confirm:yes:1", "Rooms|room:3", "Shall I?|confirm:yes:2")) {
            ChatLine summary = booker(hotel, 4, "one day later").summary("A room?");

            assertThat(Booker.yes(summary).id()).isEqualTo("confirm:yes:2");
            assertThat(hotel.said()).containsExactly("A room?", "room:1", "one day later", "room:3");
        }
    }

    @Test
    void aHotelThatAsksOnAndOnFails() {
        try (ScriptedHotel hotel = new ScriptedHotel("Name?", "Name?")) {
            assertThatExceptionOfType(Unexpected.class)
                    .isThrownBy(() -> booker(hotel, 0, "Ana Pérez").summary("A room?"))
                    .withMessageContaining("asks for more");
        }
    }

    private static Booker booker(ScriptedHotel hotel, int room, String... sentences) {
        return new Booker(new Guest("59899", hotel.simulators()), room, List.of(sentences));
    }
}
