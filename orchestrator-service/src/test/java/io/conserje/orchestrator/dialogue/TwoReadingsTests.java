package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stay in February is talked about; it is November. */
class TwoReadingsTests {

    private static final LocalDate BEFORE_THE_STAY = LocalDate.of(2027, 1, 26);
    private static final LocalDate ARRIVAL = LocalDate.of(2027, 2, 5);

    private final Chat chat = new Chat();

    @BeforeEach
    void aStayIsTalkedAbout() {
        chat.says(
                "2027-02-05 to 2027-02-08",
                Said.in("en")
                        .meaning("make_reservation")
                        .with("check_in", "2027-02-05")
                        .with("check_out", "2027-02-08")
                        .with("adults", 2));
        assertThat(chat.nlp.questions).as("no stay was known yet").isEqualTo(1);
        chat.nlp.asked.clear();
        chat.nlp.questions = 0;
    }

    @Test
    void aDayBeforeTheStayIsReadFromBothMomentsInOneMoreQuestion() {
        chat.nlp.when(
                "arriving the 6th instead", Said.in("en").meaning("inform").with("check_in", "2026-12-06"));
        chat.nlp.when("arriving the 6th instead", BEFORE_THE_STAY, Said.in("en").with("check_in", "2027-02-06"));
        chat.nlp.when("arriving the 6th instead", ARRIVAL, Said.in("en").with("check_in", "2027-02-06"));
        chat.says("arriving the 6th instead");
        assertThat(chat.nlp.questions).isEqualTo(2);
        assertThat(chat.nlp.asked).hasSize(3);
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2027, 2, 6));
    }

    @Test
    void aTextThatTellsNoDayOrOneThatIsClearIsReadOnce() {
        chat.says("Ana, 4 rooms", Said.in("en").meaning("inform").with("person_name", "Ana"));
        chat.says("9 February", Said.in("en").meaning("inform").with("check_out", "2027-02-09"));
        assertThat(chat.nlp.asked).hasSize(2);
    }

    @Test
    void aPlaceThatTheListHasNotIsADayWhereTheTextChangesSomething() {
        Said place = Said.in("en").meaning("modify_reservation").with("ordinal", 6);
        chat.nlp.when("arriving the 6th instead", place);
        chat.nlp.unasked(
                "arriving the 6th instead",
                Said.in("en").meaning("modify_reservation").with("check_in", "2026-12-06"));
        chat.nlp.when("arriving the 6th instead", BEFORE_THE_STAY, Said.in("en").with("check_in", "2027-02-06"));
        chat.nlp.when("arriving the 6th instead", ARRIVAL, Said.in("en").with("check_in", "2027-02-06"));
        chat.says("arriving the 6th instead");
        assertThat(chat.nlp.questions).isEqualTo(2);
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2027, 2, 6));
    }

    @Test
    void daysToldBehindAMonthAreOfIt() {
        Chat month = new Chat();
        month.says(
                "enero",
                Said.in("es")
                        .meaning("make_reservation")
                        .with("date_range", Map.of("from", "2027-01-01", "to", "2027-01-31"))
                        .with("adults", 2));
        month.nlp.when("del 5 al 8", days("2026-12-05", "2026-12-08"));
        month.nlp.when("del 5 al 8", LocalDate.of(2027, 1, 1), days("2027-01-05", "2027-01-08"));
        month.nlp.when("del 5 al 8", LocalDate.of(2027, 1, 11), days("2027-02-05", "2027-02-08"));
        month.says("del 5 al 8");
        assertThat(month.house.asked.getLast().checkIn()).isEqualTo("2027-01-05");
        assertThat(month.house.asked.getLast().checkOut()).isEqualTo("2027-01-08");
    }

    private static Said days(String from, String to) {
        return Said.in("es").meaning("inform").with("check_in", from).with("check_out", to);
    }
}
