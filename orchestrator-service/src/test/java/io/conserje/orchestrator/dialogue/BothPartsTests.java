package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.Fee;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({
        "en, 'ok, the Delux. What is the parking lot like?', no confirmed answer",
        "fr, 'la Delux alors. Elle est à quel étage ?', pas d’information confirmée",
        "es, 'la delux. Los cuartos tienen lugar para las bicis?', No tengo ese dato",
        "es, 'la más cara. Los cuartos tienen lugar para las bicis?', No tengo ese dato",
        "fr, 'la plus chère alors. Mais est-ce que les chambres sont côte à côte ?', pas d’information confirmée",
        "pt, 'o delux. Em que andar é o quarto?', Não tenho essa informação"
    })
    void aQuestionThatNobodyUnderstoodBesideARoom(String language, String text, String unknown) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("check_reservation", 0.3)))
                .contains("Delux Rooms", unknown);
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'the Delux, is that ok?'",
        "es, 'la delux, ¿me la reserva?'",
        "pt, 'o delux, pode reservar pra mim?'",
        "fr, 'la Delux, c’est bon ?'",
        "en, 'the delux. How much is it in total?'"
    })
    void aTagIsNone(String language, String text) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("inform")))
                .contains("Delux Rooms")
                .doesNotContain("confirm");
    }

    @ParameterizedTest
    @CsvSource({
        "en, how much is the deposit?, no confirmed answer",
        "es, ¿cuánto es la seña?, No tengo ese dato",
        "pt, quanto é a caução?, Não tenho essa informação",
        "fr, les enfants paient combien ?, pas d’information confirmée"
    })
    void whatElseCostsSomethingIsNoRoom(String language, String text, String unknown) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price"))).contains(unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "en, what's that 250 charge exactly?",
        "es, ¿qué es ese cargo de 250?",
        "pt, o que é essa taxa de 250?",
        "fr, c'est quoi ces 250 dollars en plus ?"
    })
    void whatIsChargedApartIsToldByItsName(String language, String text) {
        chat.house.fees.put("1", List.of(new Fee("6", "Resort fee", usd("250.00"))));
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price"))).contains("Resort fee");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'sí, preguntá. somos 2 y el perro'",
        "en, 'yes, ask them please. it would be 2 of us and the dog'",
        "pt, 'pergunta por favor. seríamos 2 e o cachorro'",
        "fr, 'oui, demandez. nous serions 2 et le chien'"
    })
    void aYesToAskingStandsBesideWhatIsToldInAnotherSentence(String language, String text) {
        chat.says("?", Said.in(language).meaning("ask_pets"));
        chat.says(text, Said.in(language).meaning("ask_pets").with("guests", 2));
        assertThat(chat.last.tickets()).extracting("kind").contains("house_question");
    }
}
