package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        quoted();
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
        quoted();
        assertThat(chat.house.asked.getLast().fresh()).isTrue();
        assertThat(chat.house.asked.getLast().roomTypeId()).isEqualTo("2");
    }

    @Test
    void newDatesAtTheSummaryBringANewSummaryUnderANewName() {
        quoted();
        String before = yes();
        String words = chat.says(
                "mejor del 20 al 22",
                Said.in("es").meaning("inform").with("check_in", "2026-12-20").with("check_out", "2026-12-22"));
        assertThat(words).contains("3.120,00", "Delux Rooms");
        assertThat(yes()).isNotEqualTo(before);
        chat.taps(before);
        assertThat(chat.wishes).isEmpty();
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes)
                .singleElement()
                .satisfies(wish -> assertThat(wish.checkIn()).isEqualTo(LocalDate.of(2026, 12, 20)));
    }

    @Test
    void aCorrectedPartyIsAskedForAnew() {
        quoted();
        chat.says("no, 3 adultos", Said.in("es").meaning("deny").with("adults", 3));
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.house.asked.getLast().rooms()).containsExactly(new RoomParty(3, 0, List.of()));
    }

    @Test
    void aNewArrivalAloneKeepsTheNights() {
        quoted();
        chat.says("llego el 14", Said.in("es").meaning("inform").with("check_in", "2026-12-14"));
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2026, 12, 17));
    }

    @Test
    void onlyAnExplicitYesBooks() {
        quoted();
        chat.says("gracias", Said.in("es").meaning("thanks"));
        chat.says("quizás");
        chat.says("¿hay wifi?", Said.in("es").meaning("ask_wifi"));
        assertThat(chat.wishes).isEmpty();
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void yesTwiceBooksOnce() {
        quoted();
        String yes = yes();
        chat.taps(yes);
        chat.taps(yes);
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void noDropsTheBookingAndNothingIsDone() {
        quoted();
        chat.says("no", Said.in("es").meaning("deny"));
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheOpenQuestionAskedAgain() {
        quoted();
        String words = chat.says("¿tienen wifi?", Said.in("es").meaning("ask_wifi"));
        assertThat(words).contains("no inventarlo");
        String again = chat.says("ok seguimos", Said.in("es").meaning("thanks"));
        assertThat(again).contains("Delux Rooms", "4.680,00");
    }

    @Test
    void aFullHouseOffersNearbyDatesThatAreFree() {
        chat.house.fullNights.add(LocalDate.of(2026, 12, 12));
        chat.says("x", stay().with("adults", 2));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly(
                        "stay:2026-12-13:2026-12-16", "stay:2026-12-14:2026-12-17", "stay:2026-12-15:2026-12-18");
        chat.taps("stay:2026-12-13:2026-12-16");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void aHouseFullForAWeekInventsNothing() {
        LocalDate.of(2026, 12, 1).datesUntil(LocalDate.of(2026, 12, 31)).forEach(chat.house.fullNights::add);
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(chat.choices()).isEmpty();
        assertThat(words).doesNotContain("USD", "Delux");
        assertThat(chat.house.asked).hasSize(7);
    }

    @Test
    void aSystemThatIsDownIsSaidHonestlyAndAsksForHelp() {
        chat.house.down = true;
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(words).contains("no puedo consultar");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("pms_down");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        chat.house.down = false;
        chat.says("¿y ahora?", Said.in("es").meaning("check_availability"));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void aStaleAnswerIsLabelledAndCannotBeBooked() {
        chat.house.stale = true;
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(words).contains("09:00", "no puedo reservarlo");
        assertThat(chat.choices()).isEmpty();
        chat.taps("room:2");
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @Test
    void aPriceThatChangedIsSaidAndNeedsANewYes() {
        chosen();
        chat.house.deluxe = new BigDecimal("1600.00");
        String words = chat.says(
                "mail",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(words).contains("precio cambió", "4.800,00");
    }

    @Test
    void aRoomThatIsGoneAtTheQuoteIsSaidAndOthersAreShown() {
        chosen();
        chat.house.soldOutTypes.add("2");
        String words = chat.says(
                "mail",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(words).contains("ya no está disponible", "General Rooms").doesNotContain("Delux");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1");
    }

    @Test
    void aRefusedPriceIsQuotedAgainAtTheCurrentOne() {
        chat.outcome = new BookingOutcome.Refused(Reason.PRICE_CHANGED, usd("4700.50"));
        quoted();
        String before = yes();
        String words = chat.taps(before);
        assertThat(words).contains("4.700,50");
        assertThat(yes()).isNotEqualTo(before);
        chat.outcome = new BookingOutcome.Confirmed("ABCDEFGHI", usd("4700.50"), "t");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().quotedTotal().sameAs(usd("4700.50"))).isTrue();
    }

    @Test
    void aRoomTakenMeanwhileIsSaidAndOthersAreShown() {
        chat.outcome = new BookingOutcome.Refused(Reason.SOLD_OUT, null);
        quoted();
        chat.house.soldOutTypes.add("2");
        String words = chat.tapsFirst("confirm:yes:");
        assertThat(words).contains("no quedó hecha", "General Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aSystemThatWasAwayLetsTheGuestConfirmAgainUnderANewName() {
        chat.outcome = new BookingOutcome.Refused(Reason.UNAVAILABLE, null);
        quoted();
        String before = yes();
        chat.taps(before);
        assertThat(chat.last.tickets()).extracting("kind").contains("pms_down");
        chat.outcome = new BookingOutcome.Confirmed("ABCDEFGHI", usd("4680"), "t");
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(2);
        assertThat(chat.wishes.get(0).draftId()).isNotEqualTo(chat.wishes.get(1).draftId());
        assertThat(chat.words()).contains("ABCDEFGHI");
    }

    @Test
    void anUnknownOutcomeIsNeverToldAsYesOrNo() {
        chat.outcome = new BookingOutcome.Unknown();
        quoted();
        String words = chat.tapsFirst("confirm:yes:");
        assertThat(words).contains("verificando").doesNotContain("confirmada!", "no quedó");
        assertThat(chat.says("¿y?")).contains("Sigo verificando");
        assertThat(chat.says("reservame otra", Said.in("es").meaning("make_reservation")))
                .contains("Sigo verificando");
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.settles(new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680"), "t")))
                .contains("JZSDYYNDX", "4.680,00");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void anUnknownOutcomeThatWasNoIsToldAndTheStayKept() {
        chat.outcome = new BookingOutcome.Unknown();
        quoted();
        chat.tapsFirst("confirm:yes:");
        String words = chat.settles(new BookingOutcome.Refused(Reason.UNAVAILABLE, null));
        assertThat(words).contains("no quedó hecha");
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680"), "t");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.words()).contains("JZSDYYNDX");
    }

    @Test
    void aSettlementNobodyWaitsForSaysNothing() {
        quoted();
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.settles(new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680"), "t")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no_such_date,no existe", "in_the_past,ya pasó"})
    void aDateThatCannotBeIsAskedForAgain(String problem, String said) {
        String words = chat.says(
                "x",
                Said.in("es")
                        .meaning("make_reservation")
                        .withBad("check_in", "31/02", problem)
                        .with("adults", 2));
        assertThat(words).contains(said, "31/02");
        chat.says(
                "y",
                Said.in("es").meaning("inform").with("check_in", "2026-12-12").with("check_out", "2026-12-15"));
        assertThat(chat.house.asked.getFirst().rooms()).containsExactly(new RoomParty(2, 0, List.of()));
    }

    @Test
    void aDepartureBeforeTheArrivalIsAskedForAgain() {
        assertThat(chat.says(
                        "x",
                        Said.in("es")
                                .meaning("make_reservation")
                                .with("check_in", "2026-12-12")
                                .with("check_out", "2026-12-10")))
                .contains("después de la llegada");
        assertThat(chat.house.asked).isEmpty();
    }

    @Test
    void anEmailThatIsNoneIsAskedForAgain() {
        chosen();
        assertThat(chat.says(
                        "x",
                        Said.in("es")
                                .meaning("inform")
                                .with("person_name", "Ana Pérez")
                                .withBad("email", "ana@", "invalid")))
                .contains("ana@");
        assertThat(chat.says("y", Said.in("es").meaning("inform").with("email", "ana@example.org")))
                .contains("Ana Pérez");
    }

    @Test
    void aLoneFirstNameIsFollowedByTheQuestionForTheLast() {
        chosen();
        assertThat(chat.says("Ana", Said.in("es").meaning("inform").with("person_name", "Ana")))
                .contains("apellido");
        chat.says("Pérez", Said.in("es").meaning("inform").with("person_name", "Pérez"));
        assertThat(chat.says("mail", Said.in("es").meaning("inform").with("email", "ana@example.org")))
                .contains("Ana Pérez");
    }

    @Test
    void bothReadingsOfAnAmbiguousDateAreOffered() {
        chat.says(
                "x",
                Said.in("es")
                        .meaning("make_reservation")
                        .withEither("check_in", "2027-04-03", "2027-03-04")
                        .with("nights", 2)
                        .with("adults", 2));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2027-04-03:2027-04-05", "stay:2027-03-04:2027-03-06");
        assertThat(chat.house.asked).isEmpty();
        chat.taps("stay:2027-03-04:2027-03-06");
        assertThat(chat.house.asked.getFirst().checkIn()).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({"IN_THE_PAST", "INVALID_STAY", "BEYOND_HORIZON", "PARTY_TOO_LARGE"})
    void anImpossibleStayIsExplained(RoomSearch.Why why) {
        chat.house.impossible = why;
        assertThat(chat.says("x", stay().with("adults", 2))).isNotBlank();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @Test
    void aPartyForWhichNoRoomIsLargeEnoughCanTakeMoreRooms() {
        chat.house.impossible = RoomSearch.Why.PARTY_TOO_LARGE;
        chat.says("x", stay().with("adults", 4));
        chat.house.impossible = null;
        chat.taps("rooms:2");
        assertThat(chat.house.asked.getLast().rooms())
                .containsExactly(new RoomParty(2, 0, List.of()), new RoomParty(2, 0, List.of()));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
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
    void anOldTapNeverBooksAndNeverFails() {
        assertThat(chat.taps("confirm:yes:00000000-0000-0000-0000-000000000001"))
                .isNotBlank();
        assertThat(chat.taps("room:2")).isNotBlank();
        chat.taps("stay:2026-99-99:nonsense");
        assertThat(chat.wishes).isEmpty();
    }

    private Said stay() {
        return Said.in("es")
                .meaning("make_reservation")
                .with("check_in", "2026-12-12")
                .with("check_out", "2026-12-15");
    }

    private void chosen() {
        chat.says("stay", stay().with("adults", 2));
        chat.taps("room:2");
    }

    private void quoted() {
        chosen();
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    private String yes() {
        return chat.choices().stream()
                .map(Choice::id)
                .filter(id -> id.startsWith("confirm:yes:"))
                .findFirst()
                .orElseThrow();
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
