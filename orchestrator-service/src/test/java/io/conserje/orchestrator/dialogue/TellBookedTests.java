package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.booked;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was told of a booking that was just made is told again to who asks for it. */
class TellBookedTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void isBooked() {
        booked(chat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | ¿me repite la referencia?                   | repeat
        es | perfecto, ¿cuánto era en total la estadía?  | ask_price
        es | ¿a qué correo lo mandan?                    | ask_contact
        es | ¿quedó todo reservado?                      | check_reservation
        en | sorry, what was the booking code?           | check_reservation
        en | how much was it again?                      | ask_price
        en | did that go to the right e-mail?            | ask_contact
        en | which dates did I take?                     | out_of_scope
        es | ¿cuánto hay que pagar?                      | ask_price
        en | how much will we have to pay?               | ask_price
        pt | quanto vou pagar?                           | ask_price
        fr | combien faut-il payer ?                     | ask_price
        pt | qual é o código da reserva?                 | check_reservation
        pt | quanto ficou?                               | ask_price
        pt | para que e-mail vai?                        | ask_contact
        pt | em que nome ficou?                          | out_of_scope
        fr | c'est quoi le numéro de réservation ?       | check_reservation
        fr | c'était combien, déjà ?                     | ask_price
        fr | ça part bien à la bonne adresse ?           | ask_contact
        fr | à quel nom est-ce ?                         | out_of_scope
        """)
    void everyFactOfItIsToldAgain(String language, String text, String intent) {
        String words = chat.says(text, Said.in(language).meaning(intent));
        assertThat(words).contains("JZSDYYNDX", "Delux", "12", "15", "Ana Pérez, ana@example.org");
        assertThat(words).containsPattern("4.680.00");
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void soItIsOnceAnotherStayWasBegunAndDropped() {
        chat.says(
                "y otra del 3 al 5 de marzo para dos",
                Said.in("es")
                        .meaning("make_reservation")
                        .with("check_in", "2027-03-03")
                        .with("check_out", "2027-03-05")
                        .with("adults", 2));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        chat.taps("confirm:no");
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.says("¿cuál era la referencia?", Said.in("es").meaning("check_reservation")))
                .contains("JZSDYYNDX");
    }

    @Test
    void anotherReferenceIsTheTeams() {
        chat.says(
                "¿está bien mi reserva ABCDEFGHJ?",
                Said.in("es").meaning("check_reservation").with("booking_reference", "ABCDEFGHJ"));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
    }

    @Test
    void whatTheHouseChargesForOtherThingsIsNotIt() {
        assertThat(chat.says("how much is the parking?", Said.in("en").meaning("ask_parking")))
                .doesNotContain("JZSDYYNDX");
    }

    @Test
    void aPriceForOtherDaysIsLookedFor() {
        chat.says(
                "how much was it for 3 to 5 January?",
                Said.in("en")
                        .meaning("ask_price")
                        .with("check_in", "2027-01-03")
                        .with("check_out", "2027-01-05"));
        assertThat(chat.words()).doesNotContain("JZSDYYNDX");
    }
}
