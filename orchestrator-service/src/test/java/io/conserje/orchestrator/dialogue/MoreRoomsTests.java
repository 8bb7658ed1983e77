package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties that one room does not hold: how many rooms are proposed, taken and given back, and when staff arrange it. */
class MoreRoomsTests {

    private final Chat chat = new Chat();

    @Test
    void aPartyForWhichNoRoomIsLargeEnoughCanTakeMoreRooms() {
        chat.house.largestParty = 2;
        assertThat(chat.says("x", stay().with("adults", 4))).contains("tantas personas");
        chat.taps("rooms:2");
        assertThat(chat.house.asked.getLast().rooms())
                .containsExactly(new RoomParty(2, 0, List.of()), new RoomParty(2, 0, List.of()));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'takes 2 people.'",
        "es, 'es para 2 personas.'",
        "pt, 'é para 2 pessoas.'",
        "fr, 'accueille 2 personnes.'"
    })
    void howManyTheLargestRoomHoldsIsTold(String language, String said) {
        chat.house.largestParty = 2;
        assertThat(chat.says("x", stay(language).with("adults", 4))).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 3 | 0 | are 2 adults.",
                "en | 2 | 3 | are 2 children.",
                "es | 3 | 0 | como máximo 2 adultos por",
                "es | 2 | 3 | como máximo 2 niños por",
                "pt | 3 | 0 | no máximo 2 adultos por",
                "pt | 2 | 3 | no máximo 2 crianças por",
                "fr | 3 | 0 | au plus 2 adultes par",
                "fr | 2 | 3 | au plus 2 enfants par"
            })
    void aRoomForFourThatIsTooSmallForSoManyAdultsOrChildrenIsNotToldToBeForFour(
            String language, int adults, int children, String said) {
        chat.house.mostAdults = 2;
        chat.house.mostChildren = 2;
        chat.house.largestParty = 4;
        List<Integer> ages = Collections.nCopies(children, 7);
        assertThat(chat.says(
                        "x",
                        stay(language)
                                .with("adults", adults)
                                .with("children", children)
                                .with("child_ages", ages)))
                .contains(said)
                .doesNotContain("4");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("rooms:2");
    }

    @Test
    void aYesTakesTheNumberOfRoomsThatWasProposed() {
        chat.house.largestParty = 2;
        assertThat(chat.says("x", stay().with("adults", 4))).contains("tantas personas");
        chat.says("isso, pode confirmar", Said.in("pt").meaning("affirm"));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(2);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void aYesTakesNoRoomsThatWereProposedForOtherPeople() {
        chat.house.largestParty = 2;
        assertThat(chat.says("x", stay().with("adults", 4))).contains("tantas personas");
        chat.says("solo 2 adultos", Said.in("es").with("adults", 2));
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(1);
    }

    @Test
    void tenPeopleAreOfferedAsManyRoomsAsHoldThemAtOnce() {
        chat.house.largestParty = 2;
        chat.says("somos 10 adultos", stay().with("adults", 10));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("rooms:5");
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(5);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | somos 25 | 25 adultos: para eso no puedo | Le paso con el equipo",
                "en | there are 25 of us | 25 adults: that is more than | I am passing you",
                "pt | somos 25 | 25 adultos: para isso não | Vou passar você",
                "fr | nous sommes 25 | 25 adultes : je ne peux pas | Je vous passe"
            })
    void aGroupThatNoNumberOfRoomsHoldsIsPassedToStaffAtOnce(String language, String text, String said, String passed) {
        chat.house.largestParty = 2;
        assertThat(chat.says(text, stay(language).with("guests", 25))).contains(said, passed);
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.last.tickets())
                .extracting(TicketWish::kind, TicketWish::summary)
                .containsExactly(
                        tuple(
                                "group",
                                "A group asks for rooms from 2026-12-12 to 2026-12-15: 25 adults, 0 children, 1 rooms. That is more than the agent can book at once."));
    }

    @Test
    void moreRoomsThanCanBeBookedAtOnceAreForStaffToo() {
        assertThat(chat.says("x", stay("en").with("guests", 80).with("rooms", 40)))
                .contains("80 adults, 40 rooms", "I am passing you");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.house.asked).isEmpty();
    }

    @Test
    void moreRoomsThanOneKindHasAreNotCalledAFullHouse() {
        chat.house.roomsOfAType = 5;
        assertThat(chat.says("12 people, 6 rooms", stay("en").with("adults", 12).with("rooms", 6)))
                .contains("not that many rooms of one kind", "5 rooms would hold everybody")
                .doesNotContain("Nothing is free", "no room left");
        chat.says("yes", Said.in("en").meaning("affirm"));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(5);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void fewerRoomsThatHoldTooFewAreNotProposed() {
        chat.house.roomsOfAType = 5;
        chat.house.largestParty = 2;
        assertThat(chat.says("x", stay("en").with("adults", 12).with("rooms", 6)))
                .contains("the team can put them together")
                .doesNotContain("Nothing is free", "would hold");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("menu:person");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'al final somos 2, mi suegra no viene'",
        "pt, 'no fim somos só dois, minha sogra não vai'",
        "en, just the two of us after all",
        "fr, on est deux finalement"
    })
    void roomsThatWereProposedGoBackWhenThePeopleBecomeFewer(String language, String text) {
        chat.house.largestParty = 2;
        chat.says("x", stay(language).with("adults", 3));
        chat.tapsFirst("rooms:");
        assertThat(chat.house.asked.getLast().rooms().size()).isGreaterThan(1);
        chat.says(text, Said.in(language).meaning("inform").with("adults", 2));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(1);
    }

    @Test
    void roomsThatTheGuestWantedStay() {
        chat.says("x", stay().with("adults", 3).with("rooms", 2));
        chat.says("somos 2", Said.in("es").meaning("inform").with("adults", 2));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "es, Cada habitación necesita al menos un adulto",
        "en, Each room needs at least one adult",
        "pt, Cada quarto precisa de pelo menos um adulto",
        "fr, Il faut au moins un adulte par chambre"
    })
    void noAdultIsAddedForARoomThatHasNone(String language, String said) {
        chat.house.largestParty = 4;
        List<Integer> ages = List.of(12, 12, 13, 14);
        assertThat(chat.says(
                        "x",
                        stay(language)
                                .with("adults", 2)
                                .with("children", 4)
                                .with("child_ages", ages)
                                .with("rooms", 3)))
                .contains(said);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("rooms:2");
        chat.says("yes", Said.in(language).meaning("affirm"));
        assertThat(chat.house.asked.getLast().rooms().stream()
                        .mapToInt(RoomParty::adults)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void childrenWhoAreTooManyForTheRoomsOfTheirAdultsAreForStaff() {
        chat.house.largestParty = 3;
        chat.says("x", stay("en").with("adults", 1).with("children", 3).with("child_ages", List.of(5, 6, 7)));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.last.tickets().getFirst().summary()).contains("1 adults, 3 children");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'mi socio y yo, habitaciones separadas', 2, 2",
        "es, 'mi socio y yo, una cada uno', 2, 2",
        "pt, 'eu e minha sócia, quartos separados', 2, 2",
        "en, 'my business partner and I, a room each', 2, 2",
        "en, 'my business partner and I, separate rooms', 2, 2",
        "fr, 'mon associé et moi, chambres séparées', 2, 2",
        "en, 'separate rooms please', 4, 1"
    })
    void twoWhoWantSeparateRoomsHaveOneEach(String language, String text, int adults, int rooms) {
        chat.says("x", stay(language));
        chat.says(text, Said.in(language).meaning("inform").with("adults", adults));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(rooms);
    }
}
