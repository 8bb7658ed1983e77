package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told while a booking is checked is not lost, and who only waits is told so. */
class AwaitSettlementTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void isChecked() {
        quoted(chat);
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.state.name()).isEqualTo("booking_unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | espere, somos tres                 | guests | 3
        en | hold on, there are three of us     | guests | 3
        pt | espere, somos três                 | guests | 3
        fr | attendez, nous sommes trois        | guests | 3
        es | ay, el correo es ana@example.net   | email  | ana@example.net
        en | oh, the mail is ana@example.net    | email  | ana@example.net
        pt | ai, o e-mail é ana@example.net     | email  | ana@example.net
        fr | oh, le mail est ana@example.net    | email  | ana@example.net
        """)
    void aCorrectionIsNotedForTheTeam(String language, String text, String type, String value) {
        Object told = "guests".equals(type) ? Integer.valueOf(value) : value;
        chat.says(text, Said.in(language).meaning("inform").with(type, told));
        isNoted();
    }

    @Test
    void soIsACancellationAndWhatNobodyUnderstood() {
        chat.says("no, mejor cancélela", Said.in("es").meaning("cancel_reservation"));
        isNoted();
        chat.says("on a une poussette", Said.in("fr").meaning("out_of_scope", 0.4));
        isNoted();
    }

    @Test
    void whoWaitsOrThanksNeedsNobody() {
        chat.says("ok, gracias", Said.in("es").meaning("thanks").meaning("affirm"));
        assertThat(chat.last.tickets()).isEmpty();
        chat.says("did it go through?", Said.in("en").meaning("check_reservation"));
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.last.replies()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | pregúnteles si hay traslado al aeropuerto
        en | can you ask them if there is a shuttle?
        pt | pode perguntar se há traslado?
        fr | pouvez-vous leur demander s'il y a une navette ?
        """)
    void theTeamIsAskedWhereThatIsOrdered(String language, String text) {
        chat.says(text, Said.in(language).meaning("transportation"));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("house_question");
        assertThat(chat.state.name()).isEqualTo("booking_unknown");
    }

    private void isNoted() {
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("booking_unknown");
        assertThat(chat.last.booking()).isNull();
    }
}
