package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that is told in passing leaves a stay alone whose days are known. */
class PassingDayTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void roomsAreShown() {
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'la delux, mi señora cumple 40 el 5', el 5",
        "es, 'la de lujo no, la general, dale que es navidad casi', navidad",
        "pt, 'a general, amanhã te mando os nomes', amanhã",
        "en, 'the general, I call you tomorrow', tomorrow",
        "fr, 'la general, je vous appelle demain', demain"
    })
    void besideARoom(String language, String text, String day) {
        chat.says(text, Said.in(language).meaning("inform").withWords("date", day, "2026-12-05"));
        assertStays();
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'great, but it is Monday to Thursday. Go on then', Monday to Thursday",
        "es, 'perfecto, pero es de lunes a jueves. Dale', de lunes a jueves",
        "pt, 'perfeito, mas é de segunda a quinta. Pode ir', de segunda a quinta",
        "fr, 'parfait, mais c’est du lundi au jeudi. Allez-y', du lundi au jeudi"
    })
    void bothEndsInAClauseOfTheirOwnAreThoseOfTheStay(String language, String text, String days) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("affirm")
                        .withWords("date_range", days, Map.of("from", "2026-12-14", "to", "2026-12-17")));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-14");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-17");
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'great, I am away from Monday to Thursday', from Monday to Thursday",
        "es, 'perfecto, estoy de viaje de lunes a jueves', de lunes a jueves",
        "pt, 'perfeito, estou fora de segunda a quinta', de segunda a quinta",
        "fr, 'parfait, je suis absent du lundi au jeudi', du lundi au jeudi"
    })
    void bothEndsOfSomethingElseAreNot(String language, String text, String days) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("affirm")
                        .withWords("date_range", days, Map.of("from", "2026-12-14", "to", "2026-12-17")));
        assertStays();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'on the 15th instead, the three of us', the 15th",
        "es, 'que sea el 15, somos tres', el 15",
        "pt, 'que seja dia 15, somos três', dia 15",
        "fr, 'disons le 15, à trois', le 15"
    })
    void besideThePeopleItIsOneOfTheStay(String language, String text, String day) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("inform")
                        .withWords("date", day, "2026-12-15")
                        .with("adults", 3));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-15");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'Ana Ruiz, ana@ruiz.uy, mañana te llamo para la seña', mañana",
        "pt, 'Ana Ruiz, ana@ruiz.uy, amanhã eu faço o pix', amanhã",
        "en, 'Ana Ruiz, ana@ruiz.uy, I pay tomorrow', tomorrow",
        "fr, 'Ana Ruiz, ana@ruiz.uy, je paie demain', demain"
    })
    void besideNameAndMailAndAYes(String language, String text, String day) {
        chat.says("general", Said.in(language).meaning("inform"));
        chat.says(
                text,
                Said.in(language)
                        .meaning("inform")
                        .with("person_name", "Ana Ruiz")
                        .with("email", "ana@ruiz.uy")
                        .withWords("date", day, "2026-12-05"));
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertStays();
        chat.says(
                "sí, " + day + " te deposito la seña",
                Said.in(language).meaning("affirm").withWords("date", day, "2026-12-05"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().checkIn()).hasToString("2026-12-12");
    }

    @ParameterizedTest
    @CsvSource({
        "es, el 8 mejor, el 8",
        "pt, 'não, dia 8', dia 8",
        "en, 'on the 8th, please', the 8th",
        "fr, 'le 8, pardon', le 8"
    })
    void movesTheStayWhereNothingElseIsSaid(String language, String text, String day) {
        chat.says(text, Said.in(language).meaning("inform").withWords("date", day, "2026-12-08"));
        assertThat(chat.state.json()).contains("2026-12-08");
    }

    @Test
    void movesItWhereAChangeIsWanted() {
        chat.says(
                "the general, and change it, we come on the 8th",
                Said.in("en").meaning("modify_reservation").withWords("date", "the 8th", "2026-12-08"));
        assertThat(chat.state.json()).contains("2026-12-08");
    }

    private void assertStays() {
        assertThat(chat.state.json()).contains("2026-12-12", "2026-12-15").doesNotContain("2026-12-05", "2026-12-06");
    }
}
