package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stay in February is talked about; it is November. */
class TwoReadingsTests {

    private static final LocalDate NEAR_THE_STAY = LocalDate.of(2027, 1, 26);

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
    void aTextWithAFigureIsReadFromBothMomentsInOneQuestion() {
        chat.nlp.when("the 6th instead", Said.in("en").meaning("inform").with("check_in", "2026-12-06"));
        chat.nlp.when("the 6th instead", NEAR_THE_STAY, Said.in("en").with("check_in", "2027-02-06"));
        chat.says("the 6th instead");
        assertThat(chat.nlp.questions).isEqualTo(1);
        assertThat(chat.nlp.asked).hasSize(2);
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2027, 2, 6));
    }

    @Test
    void aDayInWordsIsReadOnceMore() {
        chat.nlp.when("the sixth instead", Said.in("en").meaning("inform").with("check_in", "2026-12-06"));
        chat.nlp.when("the sixth instead", NEAR_THE_STAY, Said.in("en").with("check_in", "2027-02-06"));
        chat.says("the sixth instead");
        assertThat(chat.nlp.questions).isEqualTo(2);
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2027, 2, 6));
    }

    @Test
    void aTextWithoutADayIsReadOnce() {
        chat.says("Ana", Said.in("en").meaning("inform").with("person_name", "Ana"));
        assertThat(chat.nlp.asked).hasSize(1);
    }
}
