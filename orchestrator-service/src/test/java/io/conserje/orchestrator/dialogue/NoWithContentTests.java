package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A no that says what is meant instead, or that gives up, is heard for what it says. */
class NoWithContentTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "pt, 'não, de 7 a 10', de 7 a 10",
        "en, 'no! I said 7 to 10', 7 to 10",
        "es, 'no, perdón, dije 7 al 10', 7 al 10",
        "fr, 'non, je voulais dire 7 au 10', 7 au 10"
    })
    void daysBehindItAreReadByThemselves(String language, String text, String days) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.nlp.when(
                days,
                Said.in(language)
                        .meaning("inform")
                        .of(days)
                        .at("date_range", days, Map.of("from", "2026-12-07", "to", "2026-12-10")));
        chat.says(text, Said.in(language).meaning("deny").with("time_range", "07:00"));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-07");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-10");
    }

    @Test
    void atTheSummaryTheyBookNothing() {
        quoted(chat);
        chat.nlp.when(
                "de 12 a 15",
                Said.in("es").meaning("affirm").with("date_range", Map.of("from", "2026-12-12", "to", "2026-12-15")));
        chat.says("no, de 12 a 15", Said.in("es").meaning("deny"));
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @ParameterizedTest
    @CsvSource({"emergency, emergency", "human_handoff, handover"})
    void dangerAndAPersonWhoIsWantedAreHeardBehindItToo(String intent, String kind) {
        chat.says("stay", stay("en").with("adults", 2));
        chat.nlp.when(
                "from 7 to 10",
                Said.in("en").meaning("inform").with("date_range", Map.of("from", "2026-12-07", "to", "2026-12-10")));
        chat.says("no! from 7 to 10", Said.in("en").meaning("deny").meaning(intent));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'no me gusta el precio, ¿tiene más barato?'",
        "pt, 'não gostei do preço, tem mais barato?'",
        "en, 'no, have you got anything cheaper?'",
        "fr, 'non, vous avez moins cher ?'"
    })
    void whoWantsItCheaperIsShownTheLeastExpensive(String language, String text) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price").meaning("deny", 0.6)))
                .contains("General Rooms");
    }

    @ParameterizedTest
    @CsvSource({
        "es, no reserve nada para mí por favor",
        "es, 'la delux. No pará, mejor no, al final no puedo ir'",
        "en, no please don't book anything for me",
        "en, 'the delux. Sorry no, we can’t make it after all'",
        "pt, não reserva nada pra mim por favor",
        "pt, 'a delux, não, espera, não vou poder ir no final'",
        "fr, 'non, ne réservez rien finalement'",
        "fr, 'la delux. Non, désolé, on ne peut pas venir finalement'"
    })
    void whoGivesUpIsLetGo(String language, String text) {
        chosen(chat);
        chat.says(text, Said.in(language).meaning("make_reservation", 0.6).meaning("deny", 0.55));
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'no puedo ir el 12, mejor el 11'",
        "en, 'we can’t come on the 12th, the 11th'",
        "pt, 'não posso ir dia 12, dia 11'",
        "fr, 'on ne peut pas venir le 12, le 11'"
    })
    void whoCannotComeOnADayDoesNot(String language, String text) {
        chosen(chat);
        chat.says(text, Said.in(language).meaning("modify_reservation").with("check_in", "2026-12-11"));
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-11");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'no I meant 1600 per night, not in total'",
        "es, 'no, dije 1600 por noche, no en total'",
        "pt, 'não, quis dizer 1600 por noite, não no total'",
        "fr, 'non, j’ai dit 1600 la nuit, pas au total'"
    })
    void aBudgetThatWasMisheardIsPutRight(String language, String text) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("deny").meaning("ask_price", 0.6));
        assertThat(chat.words()).contains("1").contains("Delux Rooms", "General Rooms");
        assertThat(chat.state.json()).contains("\"nightly\":true");
    }
}
