package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other days beside those that are known: another stay that waits, or the days that the same stay is to have. */
class OneMoreStayTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es,del 8 al 10 de enero. Mejor del 9 al 12 de enero",
        "en,from 8 to 10 de enero. Actually make it 9 to 12 de enero",
        "pt,de 8 a 10 de enero. Desculpa de 9 a 12 de enero",
        "fr,du 8 au 10 de enero. Plutôt du 9 au 12 de enero",
    })
    void aSecondStretchThatPutsTheFirstRightIsTheOnlyOne(String language, String text) {
        assertThat(chat.says(text, TwoStays.told(language, text).with("adults", 2)))
                .doesNotContain("8 ", "8,");
        assertThat(TwoStays.asked(chat)).containsExactly("2027-01-09 2027-01-12");
    }

    @ParameterizedTest
    @CsvSource({
        "es,'y otra habitación del 11 al 13 para mi hermano'",
        "es,'también necesito otra del 11 al 13'",
        "en,'I also need a room from 11 to 13 January for my brother'",
        "en,'and another one from 11 to 13 please'",
        "pt,'e mais um quarto de 11 a 13 para meu irmão'",
        "fr,'et une autre chambre du 11 au 13 pour mon frère'",
    })
    void oneMoreBesideTheOneThatIsTalkedAboutWaitsForIt(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        String words = chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", "11", "2027-01-11")
                        .at("check_out", "13", "2027-01-13"));
        assertThat(words).contains("11", "13", "12", "15");
        assertThat(TwoStays.asked(chat)).containsOnly("2026-12-12 2026-12-15");
        chat.taps("confirm:no");
        chat.says("one", Said.in(language).meaning("inform").with("adults", 1));
        assertThat(TwoStays.asked(chat)).endsWith("2027-01-11 2027-01-13");
    }

    @ParameterizedTest
    @CsvSource({"es,otras fechas: del 11 al 13", "es,mejor otra habitación del 11 al 13", "en,other dates: 11 to 13"})
    void otherDatesAreOfTheSameStay(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        chat.says(
                text,
                Said.in(language)
                        .meaning("modify_reservation")
                        .of(text)
                        .at("check_in", "11", "2027-01-11")
                        .at("check_out", "13", "2027-01-13"));
        assertThat(TwoStays.asked(chat)).endsWith("2027-01-11 2027-01-13");
    }

    @Test
    void daysThatAreKnownAreTheOnesThatAreChanged() {
        chat.says("stay", BookingSteps.stay("en").with("adults", 2));
        String text = "can you change it from 12 to 15 December to 14 to 17 December?";
        chat.says(
                text,
                Said.in("en")
                        .meaning("modify_reservation")
                        .of(text)
                        .at("check_in", "12", "2026-12-12")
                        .at("check_out", "15 December", "2026-12-15")
                        .at("check_in", "14", "2026-12-14")
                        .at("check_out", "17 December", "2026-12-17"));
        assertThat(TwoStays.asked(chat)).endsWith("2026-12-14 2026-12-17");
        assertThat(chat.says("no", Said.in("en").meaning("deny"))).doesNotContain("15");
    }
}
