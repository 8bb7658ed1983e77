package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When guests will come is noted for the team like any wish, whatever intent their words have, and is nothing but an hour. */
class ArrivalHourTests {

    private static final String LATE = "llegamos tarde, a eso de las 23";

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | llegamos tarde, a eso de las 23 | inform | Tomé nota | Para qué fechas",
                "es | vamos a llegar tipo 11 | inform | Tomé nota | Para qué fechas",
                "en | we arrive at 23:00 | inform | taken note | For which dates",
                "en | we land at 22:30 | inform | taken note | For which dates",
                "pt | chegaremos às 23 horas | ask_checkin_time | Anotei | Para quais datas",
                "fr | nous arriverons vers 11 heures du soir | inform | noté | Pour quelles dates"
            })
    void itIsNotedAndTheOpenQuestionAskedAgain(
            String language, String text, String intent, String noted, String question) {
        chat.says("book", Said.in(language).meaning("make_reservation"));
        String words = chat.says(text, Said.in(language).meaning(intent).with("time", "23:00"));
        assertThat(words).contains(noted, question);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.last.notUnderstood()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @Test
    void itIsARemarkOfTheBooking() {
        theHotelConfirms();
        chosen(chat);
        chat.says(LATE, hour());
        quoted(chat);
        assertThat(chat.tapsFirst("confirm:yes:")).contains("Reserva confirmada", "ya sabe lo que pidió");
        assertThat(chat.wishes.getFirst().remark()).contains(LATE);
        assertThat(chat.wishes.getFirst().checkIn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(chat.wishes.getFirst().rooms()).containsExactly(new RoomParty(2, 0, List.of()));
    }

    @Test
    void aBareHourIsNoAgeThoughAnAgeWasAskedFor() {
        chat.says("x", stay().with("adults", 2).with("children", 1));
        assertThat(chat.says(
                        "llegamos como a las 8",
                        Said.in("es").meaning("inform").withWords("child_ages", "las 8", List.of(8))))
                .contains("Tomé nota", "Qué edad");
        assertThat(chat.house.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adults", "nights", "guests"})
    void aBareHourIsNoNumberOfAnything(String type) {
        chat.says("x", Said.in("en").meaning("make_reservation").with("check_in", "2026-12-12"));
        assertThat(chat.says("we land 6", Said.in("en").meaning("inform").withWords(type, "6", 6)))
                .contains("taken note", "Until which day");
    }

    @Test
    void aNumberWithItsWordOrBesideDaysIsOne() {
        chat.says("x", Said.in("en").meaning("make_reservation"));
        chat.says(
                "we arrive on the 12th, 3 nights, 2",
                Said.in("en")
                        .meaning("inform")
                        .with("check_in", "2026-12-12")
                        .withWords("nights", "3 nights", 3)
                        .withWords("adults", "2", 2));
        assertThat(chat.words()).contains("General Rooms").doesNotContain("taken note");
    }

    @Test
    void besideDaysBothAreTaken() {
        chat.says("x", Said.in("es").meaning("make_reservation"));
        assertThat(chat.says(
                        "llegamos el 12 a las 23 y nos vamos el 15",
                        hour().with("check_in", "2026-12-12").with("check_out", "2026-12-15")))
                .contains("Tomé nota", "Cuántos adultos");
    }

    @Test
    void besideAYesItIsNoCondition() {
        theHotelConfirms();
        quoted(chat);
        assertThat(chat.says("sí, pero llegamos a las 23", hour().meaning("affirm")))
                .contains("Reserva confirmada");
        assertThat(chat.wishes.getFirst().remark()).contains("llegamos a las 23");
    }

    @Test
    void besideTheFirstWordOfABookingItIsForThatStay() {
        String words = chat.says(
                "a room from 12 to 15 December for 2, we'll arrive late, around 11 pm",
                stay("en").meaning("late_checkin").with("adults", 2).with("time", "23:00"));
        assertThat(words).contains("taken note", "General Rooms");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @Test
    void ofABookingThatStandsItIsForTheTeam() {
        chat.says("tengo una reserva y llegamos tarde", Said.in("es").meaning("late_checkin"));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @Test
    void whileABookingIsBeingCheckedItIsNotedToo() {
        quoted(chat);
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.says(LATE, hour())).contains("Tomé nota", "Sigo verificando");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }

    @Test
    void theHourOfTheHouseIsAQuestionAboutTheHouse() {
        chat.says("stay", stay());
        assertThat(chat.says(
                        "¿el check-in es a las 14?",
                        Said.in("es").meaning("ask_checkin_time").with("time", "14:00")))
                .contains("No tengo ese dato confirmado")
                .doesNotContain("Tomé nota");
        assertThat(chat.says(
                        "¿hay bus para llegar a las 10?",
                        Said.in("es").meaning("transportation").with("time", "10:00")))
                .contains("No tengo ese dato confirmado")
                .doesNotContain("Tomé nota");
    }

    private void theHotelConfirms() {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "t");
    }

    private static Said hour() {
        return Said.in("es").meaning("inform").with("time", "23:00");
    }
}
