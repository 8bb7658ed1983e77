package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static io.conserje.orchestrator.dialogue.BookingSteps.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guest books, and only a guest who says so. */
class BookingDialogueTests {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 12);
    private static final LocalDate TO = LocalDate.of(2026, 12, 15);

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "conserje/token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es|4.680", "en|4,680", "pt|4.680", "fr|4"})
    void aGuestBooksInTheirLanguage(String language, String total) {
        assertThat(chat.says("hola", Said.in(language).meaning("greeting"))).isNotBlank();
        chat.says(
                "dates",
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2026-12-12")
                        .with("check_out", "2026-12-15"));
        chat.says("two", Said.in(language).meaning("inform").with("adults", 2));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
        assertThat(chat.words()).contains("General Rooms", "Delux Rooms", total);
        chat.taps("room:2");
        chat.says("me", Said.in(language).meaning("inform").with("person_name", "Ana María Pérez Soto"));
        assertThat(chat.says("mail", Said.in(language).meaning("inform").with("email", "ana@example.org")))
                .contains("Delux Rooms", "Ana María Pérez Soto", "ana@example.org", total);
        assertThat(chat.last.email()).isEqualTo("ana@example.org");
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.wishes).isEmpty();
        String confirmed = chat.tapsFirst("confirm:yes:");
        assertThat(confirmed).contains("JZSDYYNDX", "Delux Rooms", total);
        assertThat(chat.state.language()).isEqualTo(language);
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.wishes).singleElement().satisfies(wish -> {
            assertThat(wish.checkIn()).isEqualTo(FROM);
            assertThat(wish.checkOut()).isEqualTo(TO);
            assertThat(wish.roomTypeId()).isEqualTo("2");
            assertThat(wish.rooms()).containsExactly(new RoomParty(2, 0, List.of()));
            assertThat(wish.guest().firstName()).isEqualTo("Ana María");
            assertThat(wish.guest().lastName()).isEqualTo("Pérez Soto");
            assertThat(wish.guest().phone()).isEqualTo("+59899123456");
            assertThat(wish.quotedTotal().sameAs(usd("4680"))).isTrue();
            assertThat(wish.language()).isEqualTo(language);
        });
    }

    @Test
    void everyAnswerIsOneBubble() {
        quoted(chat);
        assertThat(chat.last.replies()).hasSize(1);
    }

    @Test
    void theSystemIsAskedForExactlyWhatWasSaid() {
        chat.says("x", stay().with("adults", 2).with("children", 1).with("child_ages", List.of(5)));
        assertThat(chat.house.asked).singleElement().satisfies(wish -> {
            assertThat(wish.checkIn()).isEqualTo(FROM);
            assertThat(wish.checkOut()).isEqualTo(TO);
            assertThat(wish.rooms()).containsExactly(new RoomParty(2, 1, List.of(5)));
        });
    }

    @Test
    void agesOfChildrenAreAskedFor() {
        chat.says("x", stay().with("adults", 2).with("children", 2));
        assertThat(chat.house.asked).isEmpty();
        chat.says("y", Said.in("es").meaning("inform").with("child_ages", List.of(4, 7)));
        assertThat(chat.house.asked.getFirst().rooms()).containsExactly(new RoomParty(2, 2, List.of(4, 7)));
    }

    @Test
    void theQuoteBeforeABookingIsFresh() {
        quoted(chat);
        assertThat(chat.house.asked.getLast().fresh()).isTrue();
        assertThat(chat.house.asked.getLast().roomTypeId()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"¿aceptan tarjeta?, payment", "¿y si cancelo me devuelven la plata?, refund"})
    void aQuestionAboutMoneyIsAnsweredHonestlyAndTheBookingGoesOn(String text, String intent) {
        chosen(chat);
        String words = chat.says(text, Said.in("es").meaning(intent));
        assertThat(words).contains("No tengo ese dato confirmado", "nombre y apellido");
        assertThat(chat.last.notUnderstood()).isEmpty();
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void onlyAnExplicitYesBooks() {
        quoted(chat);
        chat.says("gracias", Said.in("es").meaning("thanks"));
        chat.says("quizás");
        chat.says("¿hay wifi?", Said.in("es").meaning("ask_wifi"));
        assertThat(chat.wishes).isEmpty();
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void aNameAndAnAddressSpeakNoLanguage() {
        chat.says("a room for two", stay("en").with("adults", 2));
        chat.taps("room:2");
        assertThat(chat.says(
                        "Ana Perez, ana@example.org",
                        Said.in("es")
                                .meaning("inform")
                                .with("person_name", "Ana Perez")
                                .with("email", "ana@example.org")))
                .contains("This is the summary", "Shall I book it?");
    }

    @Test
    void yesTwiceBooksOnce() {
        quoted(chat);
        String yes = yes(chat);
        chat.taps(yes);
        chat.taps(yes);
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void aRoomIsChosenByNameOrAsTheCheapest() {
        chat.says("x", stay().with("adults", 2));
        chat.says("la delux por favor", Said.in("es").meaning("inform"));
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        chat.says("mejor la más barata", Said.in("es").meaning("inform"));
        chat.says(
                "y",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "a@example.org"));
        assertThat(chat.words()).contains("General Rooms");
    }

    @Test
    void whoAsksForACheaperRoomHearsWhatThereIsWithTheCheapestFirst() {
        chat.says("x", stay().with("adults", 2));
        String said =
                chat.says("es caro, ¿tienen algo más barato?", Said.in("es").meaning("ask_price"));
        assertThat(said).contains("la más económica va primero", "General Rooms", "¿Cuál");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        chat.says("la delux por favor", Said.in("es").meaning("inform"));
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        assertThat(chat.says("¿no hay más barato?", Said.in("es").meaning("ask_price")))
                .contains("la más económica va primero", "General Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aNoThatSpeaksOfACheaperOneIsANo() {
        quoted(chat);
        assertThat(chat.says("no, encontré algo más barato", Said.in("es").meaning("deny")))
                .doesNotContain("económica");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void aYesThatSpeaksOfACheaperOneIsAYes() {
        quoted(chat);
        chat.says("sí, así es más barato", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void anOldTapNeverBooksAndNeverFails() {
        assertThat(chat.taps("confirm:yes:00000000-0000-0000-0000-000000000001"))
                .isNotBlank();
        assertThat(chat.taps("room:2")).isNotBlank();
        chat.taps("stay:2026-99-99:nonsense");
        assertThat(chat.wishes).isEmpty();
    }
}
