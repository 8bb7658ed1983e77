package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yes with something behind it is heard as both. */
class BothPartsTests {

    private final Chat chat = new Chat();

    private void offered(String language) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says("parking", Said.in(language).meaning("ask_parking"));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'yes please ask them. And what would it be for two nights instead?'",
        "es, 'sí, ¿y cuánto saldría por dos noches?'",
        "pt, 'sim, por favor. E quanto ficaria por duas noites?'",
        "fr, 'oui svp, et combien pour deux nuits ?'"
    })
    void aYesToAskingWithAQuestion(String language, String text) {
        offered(language);
        chat.says(
                text,
                Said.in(language).meaning("ask_price").meaning("affirm", 0.8).with("nights", 2));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-14");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'yes, do ask them. We take the Delux'",
        "es, 'sí, pregúnteles. Nos quedamos con la delux'",
        "pt, 'sim, pergunte. Ficamos com o delux'",
        "fr, 'oui demandez svp. On prend la Delux'"
    })
    void aYesToAskingWithARoom(String language, String text) {
        offered(language);
        assertThat(chat.says(text, Said.in(language).meaning("affirm"))).contains("Delux Rooms");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, yes please ask the team if there's parking",
        "es, sí por favor preguntales si hay estacionamiento",
        "pt, sim pergunta pra equipe se tem estacionamento",
        "fr, oui demandez à l'équipe s'il y a un parking"
    })
    void whatIsToBeAskedIsNotAskedAnew(String language, String text) {
        offered(language);
        chat.says(
                text,
                Said.in(language).meaning("affirm").meaning("ask_parking", 0.8).with("amenity", "parking"));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
    }

    @Test
    void aQuestionAloneIsNoYes() {
        offered("en");
        chat.says(
                "how much is it for two nights?",
                Said.in("en").meaning("ask_price").with("nights", 2));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'yes book it. And yes, please ask them about the cancellation policy', ask_policy",
        "es, 'dale, sí. Igual avisame lo del desayuno cuando sepas', ask_breakfast",
        "pt, 'sim, pode reservar. E pergunta pra equipe do café', ask_breakfast",
        "fr, 'oui, réservez. Et demandez pour le petit-déjeuner', ask_breakfast"
    })
    void aYesToTheSummaryThatHasTheTeamAsked(String language, String text, String asks) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("affirm").meaning(asks, 0.8).with("meal", "breakfast"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.last.tickets()).extracting("kind").contains("house_question");
    }
}
