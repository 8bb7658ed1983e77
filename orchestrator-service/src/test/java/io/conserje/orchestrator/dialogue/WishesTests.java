package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guest wishes for the stay that is being booked is noted, and the booking goes on. */
class WishesTests {

    private static final String COT = "¿podrían poner una cuna?";

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "en, do you have a cot as well?, taken note, For which dates",
        "es, ¿podrían poner una cuna?, Tomé nota, Para qué fechas",
        "pt, tem berço também?, Anotei, Para quais datas",
        "fr, une chambre calme si possible, noté, Pour quelles dates"
    })
    void aWishIsNotedAndTheOpenQuestionAskedAgain(String language, String text, String noted, String question) {
        chat.says("book", Said.in(language).meaning("make_reservation"));

        String words = chat.says(text, Said.in(language).meaning("special_request"));

        assertThat(words).contains(noted, question);
        assertThat(words.indexOf(noted)).isLessThan(words.indexOf(question));
        assertThat(chat.last.replies()).hasSize(1);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.last.notUnderstood()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "special_request",
                "request_housekeeping",
                "request_room_service",
                "request_maintenance",
                "service_reservation",
                "lost_and_found",
                "early_checkin",
                "late_checkin",
                "early_checkout",
                "late_checkout"
            })
    void everyKindOfWishIsNoted(String intent) {
        chosen(chat);
        assertThat(chat.says("x", Said.in("es").meaning(intent))).contains("Tomé nota", "nombre y apellido");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }

    @Test
    void whileRoomsAreShownTheyAreShownAgain() {
        chat.says("stay", stay().with("adults", 2));
        String words = chat.says(COT, wish());
        assertThat(words).contains("Tomé nota", "General Rooms", "Delux Rooms", "¿Cuál prefiere?");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void whileASummaryStandsItIsShownAgainAndCanBeConfirmed() {
        theHotelConfirms();
        quoted(chat);
        assertThat(chat.says(COT, wish())).contains("Tomé nota", "Este es el resumen", "Delux Rooms");
        assertThat(chat.tapsFirst("confirm:yes:")).contains("Reserva confirmada", "ya sabe lo que pidió");
        assertThat(chat.wishes.getLast().remark()).contains(COT);
    }

    @Test
    void aWishBesideValuesIsNotedAndTheValuesAreTaken() {
        chat.says("stay", stay());
        String words = chat.says("2 adults and a crib please", wish().with("adults", 2));
        assertThat(words).contains("Tomé nota", "General Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aWishBesideValuesThatCannotBeTakenIsNotedToo() {
        chat.says("x", Said.in("es").meaning("make_reservation"));
        assertThat(chat.says("31/2 con cuna", wish().withBad("check_in", "31/2", "no_such_date")))
                .contains("Tomé nota", "31/2");
    }

    @Test
    void aYesWithAWishBooksWithIt() {
        theHotelConfirms();
        quoted(chat);
        String words = chat.says("sí, y una cuna por favor", wish().meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains("sí, y una cuna por favor");
        assertThat(words).contains("Reserva confirmada", "ya sabe lo que pidió");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.state.json()).as("over with the stay").doesNotContain("cuna");
    }

    @Test
    void aWishOfAYesThatBooksNothingIsToldAllTheSame() {
        chat.outcome = new BookingOutcome.Refused(Reason.SOLD_OUT, null);
        quoted(chat);
        chat.house.soldOutTypes.add("2");
        assertThat(chat.says("sí, y una cuna por favor", wish().meaning("affirm")))
                .contains("Tomé nota", "no quedó hecha", "General Rooms");
        chat.outcome = new BookingOutcome.Confirmed("ABCDEFGHI", usd("3120"), "t");
        chat.taps("room:1");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().remark()).contains("cuna");
    }

    @Test
    void aQuietRoomIsNoNumberOfRooms() {
        theHotelConfirms();
        chat.says("stay", stay().with("adults", 4).with("rooms", 2));
        chat.says("una habitación tranquila", wish().withWords("rooms", "una habitación", 1));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(2);
        chat.says("una sola, con cuna: 1", wish().withWords("rooms", "1", 1));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(1);
    }

    @Test
    void aYesWithAQuietRoomBooks() {
        theHotelConfirms();
        quoted(chat);
        assertThat(chat.says(
                        "sí, y una habitación tranquila",
                        wish().meaning("affirm").withWords("rooms", "una habitación", 1)))
                .contains("Reserva confirmada");
    }

    @Test
    void theDayOfAWishIsNoArrival() {
        quoted(chat);
        assertThat(chat.says("una torta el 13", wish().with("date", "2026-12-13")))
                .contains("Tomé nota", "Llegada sáb 12 de diciembre");
    }

    @Test
    void aNoWithAWishDropsNothing() {
        quoted(chat);
        assertThat(chat.says("no, falta una cuna", wish().meaning("deny"))).contains("Tomé nota", "resumen");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @Test
    void theSameWishAgainIsAnsweredAndOpensNothing() {
        chosen(chat);
        chat.says(COT, wish());
        String words = chat.says("Podrian poner una cuna", wish());
        assertThat(words).contains("Ya lo tengo anotado", "nombre y apellido").doesNotContain("Tomé nota");
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void anotherWishIsNotedBesideTheFirst() {
        theHotelConfirms();
        quoted(chat);
        chat.says(COT, wish());
        assertThat(chat.says("y toallas extra", Said.in("es").meaning("request_housekeeping")))
                .contains("Tomé nota");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().remark()).contains(COT, "y toallas extra");
    }

    @Test
    void theHotelsSystemGetsNoMoreThanItTakes() {
        quoted(chat);
        for (int i = 0; i < 20; i++) {
            chat.says(i + " almohadas " + "muy ".repeat(1_000), wish());
            assertThat(chat.words()).contains("Tomé nota");
        }
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().remark()).contains("0 almohadas").hasSizeLessThanOrEqualTo(500);
        assertThat(chat.state.json()).hasSizeLessThan(4_000);
    }

    @Test
    void nobodyElsesStayKeepsTheWish() {
        theHotelConfirms();
        chosen(chat);
        chat.says(COT, wish());
        chat.says("no", Said.in("es").meaning("deny"));
        quoted(chat);
        assertThat(chat.tapsFirst("confirm:yes:")).doesNotContain("lo que pidió");
        assertThat(chat.wishes.getLast().remark()).isNull();
    }

    @Test
    void aQuestionAboutThePlaceOfAWishIsPartOfIt() {
        chosen(chat);
        assertThat(chat.says(
                        "una mesa en el restaurante",
                        Said.in("es").meaning("service_reservation").meaning("ask_restaurant")))
                .contains("Tomé nota")
                .doesNotContain("confirmado");
    }

    @Test
    void aWishMayComeWithTheWishToBook() {
        String words = chat.says(
                "hola, una doble con cuna",
                Said.in("es").meaning("greeting").meaning("make_reservation").meaning("special_request"));
        assertThat(words).startsWith("¡Hola!").contains("Tomé nota", "Para qué fechas");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    private void theHotelConfirms() {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "conserje/token");
    }

    private static Said wish() {
        return Said.in("es").meaning("special_request");
    }

    @ParameterizedTest
    @CsvSource({
        "en, a room on the ground floor if possible, a room",
        "es, una habitación lejos del ascensor si es posible, una habitación",
        "pt, um quarto longe da rua se for possível, um quarto",
        "fr, une chambre loin de la rue si possible, une chambre"
    })
    void whatOneOfTheRoomsShouldBeMakesThemNoFewer(String language, String text, String room) {
        chat.says("x", stay(language).with("adults", 6).with("rooms", 3));
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text).at("rooms", room, 1)))
                .contains("6 adult", "3 ");
        assertThat(chat.last.tickets()).isNotEmpty();
        assertThat(chat.house.asked.getLast().rooms()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"en, do you have a room with a bath?, a room", "fr, vous avez une chambre avec balcon ?, une chambre"})
    void whetherThereIsOneMakesThemNoFewer(String language, String text, String room) {
        chat.says("x", stay(language).with("adults", 6).with("rooms", 3));
        chat.says(text, Said.in(language).meaning("ask_room_amenities").of(text).at("rooms", room, 1));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"en, just a room then, a room", "es, mejor una habitación, una habitación"})
    void oneRoomInsteadIsOne(String language, String text, String room) {
        chat.says("x", stay(language).with("adults", 2).with("rooms", 2));
        chat.says(text, Said.in(language).meaning("inform").of(text).at("rooms", room, 1));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(1);
    }
}
