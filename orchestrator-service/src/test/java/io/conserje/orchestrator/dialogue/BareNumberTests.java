package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that answers both "when" and "how many" is taken for people only where nobody thinks of a day; and "in one" means rooms where several were wanted. */
class BareNumberTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, 12, 2026-12-12, día de llegada",
        "en, 25, 2026-11-25, day of arrival",
        "pt, 7, 2026-12-07, dia de chegada",
        "fr, 31, 2026-12-31, jour d’arrivée"
    })
    void itIsAskedWhatItCounts(String language, String number, String day, String asked) {
        chat.says("room", Said.in(language).meaning("make_reservation"));
        assertThat(answers(language, number)).contains(number, asked);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("arrival:" + day, "count:adults:" + number);
    }

    @ParameterizedTest
    @CsvSource({"es, 2, ¿Qué día llega", "en, 6, Which day do you arrive", "fr, 40, Quel jour arrivez-vous"})
    void fewComeTogetherAndMoreThanAMonthHasAreNoDay(String language, String number, String asked) {
        chat.says("room", Said.in(language).meaning("make_reservation"));
        assertThat(answers(language, number)).contains(asked);
    }

    @ParameterizedTest
    @CsvSource({"es, 12, 2027-06-12", "fr, 15, 2027-06-15"})
    void theDayIsOfTheMonthThatWasNamed(String language, String number, String day) {
        chat.says(
                "june",
                Said.in(language)
                        .meaning("check_availability")
                        .with("date_range", Map.of("from", "2027-06-01", "to", "2027-06-30")));
        answers(language, number);
        assertThat(chat.choices().getFirst().id()).isEqualTo("arrival:" + day);
    }

    private String answers(String language, String number) {
        return chat.says(
                number, Said.in(language).meaning("inform").of(number).at("adults", number, Integer.valueOf(number)));
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'no, en una sola'",
        "es, con una alcanza",
        "en, 'actually, all in one please'",
        "en, just one",
        "pt, num só",
        "fr, 'non, dans une seule'"
    })
    void oneRoomIsEnough(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2).with("rooms", 2));
        chat.says(text, Said.in(language).meaning("inform"));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(1);
    }
}
