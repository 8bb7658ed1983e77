package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two kinds of rooms are booked one after the other, each for the people who are told for it. */
class TwoKindsTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a General for my parents and a Delux for us | General Rooms, then Delux Rooms | How many adults",
                "es | una delux y una general | primero Delux Rooms; después sigo con General Rooms | Cuántos adultos",
                "es | quiero una delux y una general, ¿se puede? | primero Delux Rooms | Cuántos adultos",
                "pt | uma general e uma delux | primeiro General Rooms; depois sigo com Delux Rooms | Quantos adultos",
                "fr | une delux et une general | d’abord Delux Rooms, puis General Rooms | Combien d’adultes"
            })
    void theFirstIsBegunAndTheOtherIsSaidToFollow(String language, String text, String said, String asked) {
        chat.says("x", stay(language).with("adults", 4).with("rooms", 2));
        assertThat(chat.says(text, Said.in(language).meaning("inform").with("rooms", 2)))
                .contains(said, asked);
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @Test
    void bothAreBookedForThePeopleOfTheirOwn() {
        chat.outcome = new BookingOutcome.Confirmed("ABC", usd("3120"), "t");
        chat.says(
                "una delux para nosotros y una general para mis padres",
                stay().with("adults", 2).with("rooms", 2));
        chat.says("somos 3", Said.in("es").meaning("inform").with("adults", 3));
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(chat.tapsFirst("confirm:yes:")).contains("ABC", "la otra habitación, General Rooms", "Cuántos");
        chat.says("2", Said.in("es").meaning("inform").with("adults", 2));
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes).hasSize(2);
        assertThat(chat.wishes.getFirst().roomTypeId()).isEqualTo("2");
        assertThat(chat.wishes.getFirst().rooms()).containsExactly(new RoomParty(3, 0, List.of()));
        assertThat(chat.wishes.getLast().roomTypeId()).isEqualTo("1");
        assertThat(chat.wishes.getLast().rooms()).containsExactly(new RoomParty(2, 0, List.of()));
        assertThat(chat.wishes.getLast().checkIn())
                .isEqualTo(chat.wishes.getFirst().checkIn());
        assertThat(chat.words()).doesNotContain("la otra habitación");
    }

    @Test
    void theOtherFollowsANoToTheFirstAndAPause() {
        chat.says("una delux y una general", stay().with("adults", 4));
        chat.rests();
        assertThat(chat.says("no", Said.in("es").meaning("deny"))).contains("la otra habitación, General Rooms");
        assertThat(chat.says("no")).contains("no hago ninguna reserva");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @ParameterizedTest
    @CsvSource({
        "es, la delux o la general",
        "es, ¿tienen una delux y una general?",
        "es, la delux y no la general",
        "en, the general or the delux"
    })
    void oneOfTwoIsNotBoth(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform"));
        assertThat(chat.words()).doesNotContain("primero", "at a time");
    }
}
