package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.ticket.TicketWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one of the guests eats or can do is noted with the booking, and who orders to ask the team is not asked whether to. */
class NeedsTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | mi hija es vegana                          | inform
        es | mi padre anda con muletas                  | ask_accessibility
        es | la abuela no puede subir escalones         | ask_accessibility
        en | my daughter's vegan                        | ask_restaurant
        en | dad is on crutches                         | ask_accessibility
        en | granny can't manage stairs                 | ask_accessibility
        pt | a minha filha é vegana                     | inform
        pt | o meu pai anda de muletas                  | ask_accessibility
        pt | a avó não consegue subir degraus           | ask_accessibility
        fr | ma fille est végane                        | ask_restaurant
        fr | mon père marche avec des béquilles         | ask_accessibility
        fr | mamie ne peut plus monter les marches      | ask_accessibility
        """)
    void aNeedIsNoted(String language, String text, String intent) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "t");
        quoted(chat);
        chat.says(text, Said.in(language).meaning(intent));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("confirming");
        chat.says("yes", Said.yes(language));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains(text);
    }

    @Test
    void whatTheHouseHasForOneIsAQuestion() {
        quoted(chat);
        chat.says(
                "is the hotel fit for somebody in a wheelchair?", Said.in("en").meaning("ask_accessibility"));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | pregúnteles si aceptan gatos, por favor   | Le pasé su pregunta
        es | ¿aceptan gatos? pregunten porfa           | Le pasé su pregunta
        en | please ask them if cats are welcome       | passed your question
        en | are cats welcome? could you ask them      | passed your question
        pt | pergunte a eles se aceitam gatos          | Passei sua pergunta
        fr | demandez-leur si les chats sont admis     | transmis votre question
        """)
    void whoOrdersToAskIsNotAskedWhether(String language, String text, String said) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_pets"))).containsOnlyOnce(said);
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("house_question");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | una pregunta, ¿aceptan gatos?
        en | may I ask the price for a cat?
        pt | uma pergunta: aceitam gatos?
        fr | je voulais demander, les chats sont admis ?
        """)
    void whoOnlyAsksIs(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("ask_pets"));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | 2 personas y un perro
        es | viajo con mi gata
        pt | 2 pessoas e um cachorro
        en | 2 people and a small dog
        fr | 2 personnes avec notre chien
        """)
    void anAnimalThatComesAlongIsToldToTheTeam(String language, String text) {
        chat.says(text, BookingSteps.stay(language).meaning("inform").with("guests", 2));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("request");
        assertThat(chat.choices()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | habitación para 2 y una mesa para 2 el sábado
        en | room for 2 and a table for 2 on saturday night
        pt | quarto para 2 e uma mesa para 2 no sábado
        fr | chambre pour 2 et une table pour 2 samedi soir
        """)
    void aTableBesideAStayIsNotedAndTheStayIsGoneOnWith(String language, String text) {
        chat.says(
                text,
                BookingSteps.stay(language)
                        .meaning("service_reservation")
                        .meaning("ask_restaurant")
                        .with("guests", 2));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }
}
