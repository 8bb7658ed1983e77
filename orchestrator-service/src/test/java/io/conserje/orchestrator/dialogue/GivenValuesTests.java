package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Reply;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot be, or that are too few. */
class GivenValuesTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({"no_such_date,no existe", "in_the_past,ya pasó"})
    void aDateThatCannotBeIsAskedForAgain(String problem, String said) {
        String words = chat.says(
                "x",
                Said.in("es")
                        .meaning("make_reservation")
                        .withBad("check_in", "31/02", problem)
                        .with("adults", 2));
        assertThat(words).contains(said, "31/02");
        chat.says(
                "y",
                Said.in("es").meaning("inform").with("check_in", "2026-12-12").with("check_out", "2026-12-15"));
        assertThat(chat.house.asked.getFirst().rooms()).containsExactly(new RoomParty(2, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"rooms,2", "guests,3"})
    void whoNamesRoomsOrGuestsAndNothingElseBeginsABooking(String type, int count) {
        assertThat(chat.says("x", Said.in("es").meaning("inform").with(type, count)))
                .contains("llega");
    }

    @Test
    void aCountBesideAnotherWishBeginsNone() {
        assertThat(chat.says("x", Said.in("es").meaning("ask_pool").with("guests", 3)))
                .doesNotContain("llega");
    }

    @Test
    void aDepartureBeforeTheArrivalIsAskedForAgain() {
        assertThat(chat.says(
                        "x",
                        Said.in("es")
                                .meaning("make_reservation")
                                .with("check_in", "2026-12-12")
                                .with("check_out", "2026-12-10")))
                .contains("después de la llegada");
        assertThat(chat.house.asked).isEmpty();
    }

    @Test
    void anEmailThatIsNoneIsAskedForAgain() {
        chosen(chat);
        assertThat(chat.says(
                        "x",
                        Said.in("es")
                                .meaning("inform")
                                .with("person_name", "Ana Pérez")
                                .withBad("email", "ana@", "invalid")))
                .contains("ana@");
        assertThat(chat.says("y", Said.in("es").meaning("inform").with("email", "ana@example.org")))
                .contains("Ana Pérez");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'sí, y mandame la confirmación a mi marido también, pablo@example.org'",
        "en, 'please send it to my husband too, pablo@example.org'",
        "pt, 'com cópia para pablo@example.org'",
        "fr, 'envoyez-la aussi à pablo@example.org'"
    })
    void aSecondMailAddressIsForTheTeamAndReplacesNone(String language, String text) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("inform").with("email", "pablo@example.org"));
        assertThat(chat.words()).contains("ana@example.org").doesNotContain("pablo");
        assertThat(chat.last.tickets()).hasSize(1);
        chat.says("no, ana2@example.org", Said.in("es").meaning("inform").with("email", "ana2@example.org"));
        assertThat(chat.words()).contains("ana2@example.org");
    }

    @Test
    void whatIsSaidTwiceIsAnsweredByTheOpenQuestionOnceMore() {
        quoted(chat);
        Said again =
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org");

        for (int i = 0; i < 3; i++) {
            assertThat(chat.says("who", again)).contains("Ana Pérez", "Delux Rooms");
            assertThat(chat.state.name()).isEqualTo("confirming");
        }
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void aSummaryOfWhichNothingChangedIsTheSameToTheLastButton() {
        quoted(chat);
        List<Reply> first = chat.last.replies();
        chat.says("¿y?", Said.in("es").meaning("check_availability"));
        assertThat(chat.last.replies()).isEqualTo(first);
        chat.house.deluxe = new BigDecimal("1600.00");
        chat.says("¿y?");
        assertThat(yes(chat))
                .as("of another price")
                .isNotEqualTo(first.getFirst().choices().getFirst().id());
        String before = yes(chat);
        chat.says("otro nombre", Said.in("es").meaning("inform").with("person_name", "Eva Pérez"));
        assertThat(yes(chat)).as("of another guest").isNotEqualTo(before);
    }

    @Test
    void aLoneFirstNameIsFollowedByTheQuestionForTheLast() {
        chosen(chat);
        assertThat(chat.says("Ana", Said.in("es").meaning("inform").with("person_name", "Ana")))
                .contains("apellido");
        chat.says("Pérez", Said.in("es").meaning("inform").with("person_name", "Pérez"));
        assertThat(chat.says("mail", Said.in("es").meaning("inform").with("email", "ana@example.org")))
                .contains("Ana Pérez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marta at your desk said it is possible", "¿Marta sigue en recepción?"})
    void aFirstNameInPassingIsNotTheGuests(String text) {
        chat.says("x", Said.in("es").meaning("make_reservation"));
        chat.says(text, Said.in("es").meaning("inform").with("person_name", "Marta"));
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.taps("room:2")).contains("nombre y apellido").doesNotContain("Marta");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'Hola, soy Marta, quiero una habitación', Marta",
        "en, 'Hi, this is Marta, I need a room', Marta",
        "pt, 'Oi, me chamo Marta, preciso de um quarto', Marta",
        "fr, 'Bonjour, je m’appelle Marta, je cherche une chambre', Marta"
    })
    void whoSaysAFirstNameAheadIsAskedForTheLast(String language, String text, String asked) {
        chat.says(text, Said.in(language).meaning("make_reservation").with("person_name", "Marta"));
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.taps("room:2")).contains(asked);
    }

    @ParameterizedTest
    @CsvSource({"pt,dia 8", "fr,le 8", "es,¿el 8?", "en,the 8th."})
    void aDayIsAFirstWordOfAStay(String language, String text) {
        String words = text.replaceAll("[¿?.]", "");
        chat.says(text, Said.in(language).meaning("inform").of(text).at("date", words, "2026-12-08"));
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
        assertThat(chat.words()).contains("8");
    }

    @Test
    void aDayOfSomethingElseIsNone() {
        String text = "my birthday is on the 8th";
        chat.says(text, Said.in("en").meaning("inform").of(text).at("date", "on the 8th", "2026-12-08"));
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'uy puse mal, es gmail.com'",
        "en, 'oops, gmail.com of course'",
        "pt, 'errei, é gmail.com'",
        "fr, 'pardon, c''est gmail.com'"
    })
    void theHouseOfAMailIsPutRight(String language, String text) {
        chosen(chat);
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@gmail.con"));
        assertThat(chat.says(text, Said.in(language).meaning("inform"))).contains("ana@gmail.com");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'el correo lo puse mal, es gmail no gmial, y el apellido es Peres'",
        "en, 'oh no, it is gmail.com'",
        "pt, 'ops, é gmail.com'",
        "fr, 'oups c''est gmail.com'"
    })
    void theHouseOfAMailThatIsNearlyCalledSoIsPutRight(String language, String text) {
        chosen(chat);
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@gmial.com"));
        Said said = Said.in(language).meaning("inform");
        assertThat(chat.says(text, text.contains("Peres") ? said.with("person_name", "Peres") : said))
                .contains("ana@gmail.com");
    }

    @ParameterizedTest
    @CsvSource({
        "es, '¿pueden hacer la factura a nombre de la parroquia Santa Rita?', parroquia",
        "en, 'could the invoice be in the name of Harbour Rowing?', Harbour Rowing",
        "pt, 'a fatura pode ser em nome da paróquia São Bento?', paróquia",
        "fr, 'peut-on mettre la facture au nom de la mairie de Sète ?', mairie"
    })
    void theNameOfAnInvoiceIsNotTheGuests(String language, String text, String name) {
        chosen(chat);
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(chat.says(text, Said.in(language).meaning("payment").of(text).at("person_name", name, name)))
                .contains("Ana Pérez");
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }
}
