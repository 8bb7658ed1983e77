package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two stays of which one is wanted, or nobody says whether both are: the guest is asked with which to begin. */
class WhichStayTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es,del 8 al 10 de enero o del 9 al 12 de enero",
        "en,from 8 to 10 de enero or from 9 to 12 de enero",
        "pt,de 8 a 10 de enero ou de 9 a 12 de enero",
        "fr,du 8 au 10 de enero ou bien du 9 au 12 de enero",
        "es,'del 8 al 10 de enero, si no del 9 al 12 de enero'",
        "es,'del 8 al 10 de enero, sino hay lugar del 9 al 12 de enero'",
        "en,'from 8 to 10 de enero, if not 9 to 12 de enero'",
        "en,'from 8 to 10 de enero, failing that 9 to 12 de enero'",
        "pt,'de 8 a 10 de enero, senão de 9 a 12 de enero'",
        "pt,'de 8 a 10 de enero, se não der de 9 a 12 de enero'",
        "fr,'du 8 au 10 de enero, sinon du 9 au 12 de enero'",
    })
    void betweenTwoStretchesTheGuestIsAskedWhich(String language, String text) {
        chat.says(text, TwoStays.told(language, text).with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2027-01-08:2027-01-10", "stay:2027-01-09:2027-01-12");
        chat.taps("stay:2027-01-09:2027-01-12");
        assertThat(TwoStays.asked(chat)).containsExactly("2027-01-09 2027-01-12");
        assertThat(chat.says("no", Said.in(language).meaning("deny"))).doesNotContain("8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | del 8 al 10 de enero, si no el siguiente",
                "en | 8 to 10 de enero, or else the next one",
                "pt | 8 a 10 de enero, senão no próximo",
                "fr | du 8 au 10 de enero, sinon le suivant",
                "es | del 8 al 10 de enero, si no la semana siguiente",
                "es | del 8 al 10 de enero o el finde siguiente, somos dos",
                "en | 8 to 10 de enero, or else the week after",
                "pt | de 8 a 10 de enero, senão no outro fim de semana",
                "pt | de 8 a 10 de enero ou na semana seguinte",
                "fr | du 8 au 10 de enero, sinon la semaine suivante",
                "fr | du 8 au 10 de enero ou le week-end d'après, à deux"
            })
    void soItIsWhereOnlyHowFarTheOtherLiesIsTold(String language, String text) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", "8", "2027-01-08")
                        .at("check_out", "10 de enero", "2027-01-10")
                        .with("adults", 2));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2027-01-08:2027-01-10", "stay:2027-01-15:2027-01-17");
    }

    @Test
    void whereNothingTellsWhichTheGuestIsAskedAndTheOtherIsKept() {
        String text = "habitación del 8 al 10 de enero; mis padres llegan el 9 y se van el 12 de enero";
        chat.says(text, TwoStays.told("es", text).with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        chat.taps("stay:2027-01-09:2027-01-12");
        assertThat(chat.says("no", Said.in("es").meaning("deny"))).contains("8 de enero");
    }

    @Test
    void aPlaceAnswersWithWhichToBegin() {
        String text = "del 8 al 10 de enero o del 9 al 12 de enero";
        chat.says(text, TwoStays.told("es", text).with("adults", 2));
        chat.says("la segunda", Said.in("es").meaning("inform").with("ordinal", 2));
        assertThat(chat.nlp.asked.getLast().expecting()).containsExactly("ordinal");
        assertThat(TwoStays.asked(chat)).containsExactly("2027-01-09 2027-01-12");
    }

    @ParameterizedTest
    @CsvSource({
        "es, '¿y qué tal la segunda?', segunda",
        "en, 'and what about the second?', second",
        "pt, 'e como seria a segunda?', segunda",
        "fr, 'et pour la deuxième alors ?', deuxième"
    })
    void theOneThatIsAskedAfterIsLookedForAndNothingElseIsSaid(String language, String text, String place) {
        String told = "8 al 10 de enero o 9 al 12 de enero";
        chat.says(told, TwoStays.told("es", told).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text).at("ordinal", place, 2)))
                .doesNotContain("confirm");
        assertThat(TwoStays.asked(chat)).containsExactly("2027-01-09 2027-01-12");
    }
}
