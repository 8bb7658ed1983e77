package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of the guests come later or leave earlier than the others: the team is told, and the stay from the 12th to the 15th is as it was. */
class PartOfPartyTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | my husband leaves on the 14th | check_out | on the 14th | for everybody",
                "en | one of us is arriving on the 13th | check_in | on the 13th | for everybody",
                "es | mi hermana llega el 13 | check_in | el 13 | para todos",
                "es | la general, y mi marido se va el 14 | check_out | el 14 | para todos",
                "pt | a minha irmã só chega dia 13 | check_in | dia 13 | para todos",
                "pt | o meu irmão só consegue sair dia 14 | check_out | dia 14 | para todos",
                "pt | um de nós vai embora dia 14 | check_out | dia 14 | para todos",
                "en | Tom only arrives on the 13th | check_in | on the 13th | for everybody",
                "en | three of the lads fly back on the 14th | check_out | on the 14th | for everybody",
                "es | mi suegra quiere irse el 14 | check_out | el 14 | para todos",
                "es | dos de los muchachos se vuelven el 14 | check_out | el 14 | para todos",
                "pt | o meu sogro quer ir embora dia 14 | check_out | dia 14 | para todos",
                "pt | Bia só chega dia 13 | check_in | dia 13 | para todos",
                "fr | ma cousine n'arrive que le 13 | check_in | le 13 | pour tout le monde",
                "fr | deux des cousins repartent le 14 | check_out | le 14 | pour tout le monde",
                "fr | mon mari repart le 14 | check_out | le 14 | pour tout le monde",
                "fr | ma soeur nous rejoint le 13 | check_in | le 13 | pour tout le monde"
            })
    void theirDayMovesNoStay(String language, String text, String type, String words, String said) {
        chat.says("x", stay(language).with("adults", 4));
        String day = "2026-12-" + words.replaceAll("\\D", "");
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text).at(type, words, day)))
                .contains(said, "12", "15");
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("request");
        asked();
    }

    @ParameterizedTest
    @CsvSource({
        "en, my husband leaves a day earlier, a day",
        "es, mi marido se va un día antes, un día",
        "pt, o meu marido sai um dia antes, um dia",
        "fr, mon mari part un jour plus tôt, un jour"
    })
    void aLengthIsNoneOfTheStay(String language, String text, String length) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("early_checkout").of(text).at("nights", length, 1));
        asked();
    }

    @Test
    void whoIsNamedIsNotWhoBooksAndNothingIsBookedByIt() {
        quoted(chat);
        String text = "espera, Beto llega recién el 13, pero reservá igual";
        chat.says(
                text,
                Said.in("es")
                        .meaning("make_reservation")
                        .of(text)
                        .at("person_name", "Beto", "Beto")
                        .at("check_in", "el 13", "2026-12-13"));
        assertThat(chat.words()).contains("Ana Pérez");
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.wishes).isEmpty();
        asked();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | my aunt goes home on the 14th | adults | my aunt | 1 | on the 14th",
                "es | mi tía se va el 14 | adults | mi tía | 1 | el 14",
                "pt | minha tia vai embora dia 14 | adults | minha tia | 1 | dia 14",
                "fr | deux d'entre nous repartent le 14 | guests | deux | 2 | le 14"
            })
    void howManyTheyAreIsNotHowManyAllAre(
            String language, String text, String type, String counted, int count, String day) {
        chat.says("x", stay(language).with("adults", 4));
        chat.says(
                text,
                Said.in(language)
                        .meaning("inform")
                        .of(text)
                        .at(type, counted, count)
                        .at("check_out", day, "2026-12-14"));
        asked();
        assertThat(chat.house.asked.getLast().rooms().getFirst().adults()).isEqualTo(4);
    }

    @Test
    void whatAnotherClauseTellsIsTaken() {
        chat.says("x", stay().with("adults", 3));
        String text = "somos 4, y mi hermano llega el 13";
        chat.says(
                text,
                Said.in("es").meaning("inform").of(text).at("guests", "4", 4).at("check_in", "el 13", "2026-12-13"));
        asked();
        assertThat(chat.house.asked.getLast().rooms().getFirst().adults()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"es, mis padres llegan el 13, el 13", "en, my parents arrive on the 13th, on the 13th"})
    void whereAllOfThemAreMeantTheStayIsMoved(String language, String text, String day) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").of(text).at("check_in", day, "2026-12-13"));
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2026, 12, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Flight arrives on the 13th, on the 13th",
        "es, Entonces llega el 13, el 13",
        "fr, Alors on arrive le 13, le 13"
    })
    void whatBeginsInACapitalIsNobodysName(String language, String text, String day) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").of(text).at("check_in", day, "2026-12-13"));
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2026, 12, 13));
    }

    private void asked() {
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2026, 12, 15));
    }
}
