package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.confirmable;
import static io.conserje.orchestrator.dialogue.Said.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who orders to book at the summary has said yes to it, whatever is said beside that changes nothing of it. */
class OrderBesideTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        confirmable(chat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Never mind the balcony, book it | balcony | balcony",
                "en | Good. In that case, book it, and remember about the roses | | roses",
                "es | No importa el balcón, resérvela | balcony | balcón",
                "es | Bien. En ese caso, reserve, sin olvidar las rosas | | rosas",
                "pt | Deixa pra lá a varanda, pode reservar | balcony | varanda",
                "pt | Bom. Nesse caso, pode reservar, sem esquecer as rosas | | rosas",
                "fr | Tant pis pour le balcon, réservez | balcony | balcon",
                "fr | Bon. Dans ce cas, réservez, sans oublier les roses | | roses"
            })
    void inAClauseOfItsOwn(String language, String text, String amenity, String remark) {
        Said said = Said.in(language).meaning("make_reservation");
        if (amenity != null) {
            said.with("amenity", amenity);
        }
        chat.says(text, said);
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | All the same, book it now!",
                "es | Que sí, ¡reserve ya!",
                "pt | Mas sim, reserve já!",
                "fr | Mais si, réservez maintenant !"
            })
    void onceMore(String language, String text) {
        chat.says(text, Said.in(language).meaning("make_reservation"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | right, ask them about the gym. book it please",
                "es | bueno, consultadlo con ellos. y sí, reservadla",
                "es | vale preguntádselo a recepción. reservad ya",
                "pt | então pergunte a eles. pode reservar",
                "fr | bon, demandez leur. réservez quand même"
            })
    void whatTheTeamIsToBeAskedGoesAlong(String language, String text) {
        chat.says(text, Said.in(language).meaning("make_reservation"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("house_question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | nothing to change, I was only asking. book it please",
                "es | no cambie nada, era una pregunta. reserve",
                "pt | não mude nada, só perguntei. pode reservar",
                "fr | ne changez rien, je demandais seulement. réservez"
            })
    void behindANoToAChange(String language, String text) {
        chat.says(text, Said.in(language).meaning("make_reservation").meaning("deny"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yep book it. we land late, at 1:30 in the night | 1:30",
                "es | dale, reservá. llego tarde, a la 1:30 | 1:30",
                "pt | tá, reserva. chego tarde, 1:30 | 1:30",
                "fr | allez, réservez. j'arrive tard, 1h30 | 1h30"
            })
    void besideTheHourOfArrival(String language, String text, String hour) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .meaning("late_checkin")
                        .with("time", "01:30"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains(hour);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ask my wife first, then book it",
                "en | Not yet, I will say book it tomorrow",
                "en | It is dear, but well, book it if he pays",
                "es | Primero hablo con mi mujer, reserve",
                "pt | Antes falo com o meu marido, reserve",
                "fr | D'abord je demande à mon mari, réservez",
                "fr | Réservez, mais pas cette chambre"
            })
    void notBesideWhatComesFirst(String language, String text) {
        chat.says(text, Said.in(language).meaning("make_reservation"));
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | Oui, on réserve quand même", "fr | oui je réserve quand même"})
    void allTheSameIsNoLater(String language, String text) {
        chat.says(text, yes(language).meaning("make_reservation"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes go ahead, what is your address so my driver finds it?",
                "es | sí, dale, ¿me pasás la dirección?",
                "pt | sim, pode fechar, qual é o endereço?",
                "fr | oui allez-y, quelle est l'adresse ?"
            })
    void aQuestionThatStandsWhateverIsAnsweredGoesToTheTeam(String language, String text) {
        chat.says(text, yes(language));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("house_question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, what is the address and is breakfast free?",
                "en | yes, is the address far from the beach? can we cancel?",
                "es | sí, ¿cuál es la dirección y se puede cancelar?",
                "pt | sim, qual o endereço e tem estacionamento?",
                "fr | oui, quelle est l'adresse et faut-il payer maintenant ?"
            })
    void anotherBesideItWaits(String language, String text) {
        chat.says(text, yes(language));
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Yes please, that's right. And could he have a wheelchair at the entrance?",
                "es | Sí, está bien. ¿Y podrían ponerle una silla de ruedas en la entrada?",
                "pt | Sim, está certo. E podem deixar uma cadeira de rodas na entrada?",
                "fr | Oui, c'est bien. Et pourriez-vous prévoir un fauteuil roulant à l'entrée ?",
                "en | Yes thanks, and please note that one of the kids uses a wheelchair",
                "es | Sí gracias, y anote que uno de los niños va en silla",
                "pt | Sim obrigada, e anote que uma das crianças é cadeirante",
                "fr | Oui merci, et notez qu'un des enfants est en fauteuil"
            })
    void whatIsAskedToBeDoneGoesAlong(String language, String text) {
        chat.says(text, yes(language).meaning("ask_accessibility"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Yes, and can we have a free upgrade?",
                "en | Yes, is there a lift?",
                "es | Sí, ¿hay ascensor?",
                "pt | Sim, tem elevador?",
                "fr | Oui, y a-t-il un ascenseur ?"
            })
    void whatTheHouseHasIsAQuestion(String language, String text) {
        chat.says(text, yes(language).meaning("ask_amenities"));
        assertThat(chat.wishes).isEmpty();
    }
}
