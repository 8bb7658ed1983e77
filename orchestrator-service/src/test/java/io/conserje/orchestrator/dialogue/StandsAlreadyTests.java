package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has booked or stayed already is the team's, whatever greets or follows around it, and begins no new stay. */
class StandsAlreadyTests {

    private static final String HAS_BOOKED = """
        es | Buen día, tengo una reserva para el 3 de enero y somos uno más
        es | Hola! la reserva ya la tengo, del 3 al 5 de enero, quisiera llevar al perro
        es | Buenas tardes, quisiera la factura de mi estadía del mes pasado
        es | Disculpe, me cobraron dos veces con la tarjeta de débito en septiembre
        en | Morning! We've a booking from 3 January and would like to bring my nan
        en | I'm Tess, coming on Friday with a reservation already
        en | Good evening, I was with you until Sunday and need the receipt for my firm, an invoice I mean
        en | Hi, you charged my card twice in September
        pt | Bom dia, tenho uma reserva para 3 de janeiro e vamos ser mais um
        pt | Olá! a reserva já está feita, de 3 a 5 de janeiro, queria levar o cão
        pt | Boa tarde, queria a fatura da minha estadia do mês passado
        pt | Com licença, me cobraram duas vezes no cartão em setembro
        fr | Bonjour, j'ai une réservation pour le 3 janvier et nous serons un de plus
        fr | slt g deja une reservation du 3 au 5 janvier, on voudrait amener le chien
        fr | Salut, on a déjà une réservation du 3 au 5 janvier, on voudrait amener le chien
        fr | Bonsoir, il me faudrait la facture de mon séjour de la semaine dernière
        fr | Excusez-moi, on m'a débité deux fois en septembre
        """;

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = HAS_BOOKED)
    void aGreetingAndADayBeginNoStay(String language, String text) {
        chat.says(text, Said.in(language).meaning("greeting").with("check_in", "2027-01-03"));
        isWithTheTeam();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = HAS_BOOKED)
    void itEndsABookingThatBeganByMistake(String language, String text) {
        chat.says("book", Said.in(language).meaning("make_reservation").with("check_in", "2027-01-03"));
        chat.says(text, Said.in(language).meaning("deny").meaning("inform").with("check_in", "2027-01-03"));
        isWithTheTeam();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | no quiero una habitación, quiero la factura
        es | ¡no es una reserva nueva! quiero cambiar otra cosa
        en | no room please, the invoice
        en | it is not a new booking, I want to move the other
        pt | não quero quarto, quero a nota fiscal
        pt | não é uma nova reserva, quero mudar a outra
        fr | pas de chambre, je veux la facture
        fr | ce n'est pas une nouvelle réservation, je veux changer l'autre
        """)
    void whoDeniesToBookIsLetOut(String language, String text) {
        chat.says("book", Said.in(language).meaning("make_reservation"));
        chat.says(text, Said.in(language).meaning("deny").meaning("make_reservation", 0.7));
        isWithTheTeam();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | ya tengo una reserva, pero quiero otra habitación del 3 al 5 de enero
        en | I have a booking, and need another room from 3 to 5 January
        pt | já tenho uma reserva, mas quero outro quarto de 3 a 5 de janeiro
        fr | j'ai déjà une réservation, mais je veux une autre chambre du 3 au 5 janvier
        """)
    void whoWantsOneMoreBeginsOne(String language, String text) {
        chat.says(text, aStay(language));
        beginsAStay();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | ya reservé los pasajes, ahora busco una habitación del 3 al 5 de enero
        es | nos encantó nuestra estadía del verano pasado, quisiéramos una doble del 3 al 5 de enero
        en | we've booked our flights and need a room from 3 to 5 January
        en | I'd like booking for two, 3 to 5 January
        en | I have a booking request, 3 to 5 January
        en | I have no booking, is there a room from 3 to 5 January?
        en | our last stay was lovely, have you got a double from 3 to 5 January?
        pt | já reservamos o voo e falta o quarto, de 3 a 5 de janeiro
        pt | adorei a nossa estadia do verão passado, queria um duplo de 3 a 5 de janeiro
        fr | on a réservé le train, il nous manque la chambre du 3 au 5 janvier
        fr | notre dernier séjour était parfait, je voudrais une double du 3 au 5 janvier
        """)
    void ticketsAndFormerStaysAreNoBooking(String language, String text) {
        chat.says(text, aStay(language));
        beginsAStay();
    }

    @Test
    void anInvoiceForAStayThatIsWantedIsAWishForIt() {
        chat.says("una habitación del 3 al 5 de enero, con factura", aStay("es"));
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    private static Said aStay(String language) {
        return Said.in(language)
                .meaning("make_reservation")
                .with("check_in", "2027-01-03")
                .with("check_out", "2027-01-05");
    }

    private void beginsAStay() {
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    private void isWithTheTeam() {
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
        assertThat(chat.state.name()).isEqualTo("with_staff");
    }
}
