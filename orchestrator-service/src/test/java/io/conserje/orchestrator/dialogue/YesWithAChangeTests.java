package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.Said.yes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says yes to the summary and changes something of it in the same breath is shown it anew; nothing is booked before the next yes. */
class YesWithAChangeTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | great, but we'll be 3 with my sister, book it | 3 | my sister | 3 adults",
                "es | perfecto, pero seremos tres con mi prima. reserve | tres | mi prima | 3 adultos",
                "pt | ótimo, mas seremos três com a minha irmã, pode reservar | três | a minha irmã | 3 adultos",
                "fr | parfait, mais nous serons trois avec ma cousine, réservez | trois | ma cousine | 3 adultes"
            })
    void whoIsToldOfAmongAllIsCountedWithThem(String language, String text, String all, String some, String summary) {
        quoted(language);
        assertThat(chat.says(
                        text,
                        yes(language)
                                .meaning("make_reservation")
                                .of(text)
                                .at("guests", all, 3)
                                .at("adults", some, 2)))
                .contains(summary);
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes lovely, but my surname is Baxter, book it | Baxter | Ana Baxter",
                "en | yes, go ahead, though it's Perez-Lane with a hyphen | Perez-Lane | Ana Perez-Lane",
                "es | sí, pero el apellido es Peralta. reserve | Peralta | Ana Peralta",
                "es | dale, ah y mi apellido es Pérez Soria | Pérez Soria | Ana Pérez Soria",
                "pt | sim, mas o meu sobrenome é Peres. pode reservar | Peres | Ana Peres",
                "pt | sim, mas o meu apelido é Castro Peres | Castro Peres | Ana Castro Peres",
                "fr | oui, mais mon nom de famille est Perrault | Perrault | Ana Perrault",
                "fr | très bien, mais le nom c'est Duval, réservez | Duval | Ana Duval",
                "en | yes, only the first name is Anne. book it | Anne | Anne Pérez",
                "fr | oui, mais mon prénom c'est Anaïs | Anaïs | Anaïs Pérez"
            })
    void aPartOfTheNameIsPutRight(String language, String text, String name, String whole) {
        quoted(language);
        assertThat(chat.says(text, yes(language).of(text).at("person_name", name, name)))
                .contains(whole + ", ana@example.org");
        assertThat(chat.wishes).isEmpty();
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getFirst().guest().firstName()
                        + ' '
                        + chat.wishes.getFirst().guest().lastName())
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | good, but the mail should be anna too: anna@example.org. then book",
                "es | perfecto, pero el correo también está mal, es anna@example.org. reserve",
                "pt | sim, mas o e-mail também está errado, é anna@example.org",
                "fr | oui, mais le mail aussi est faux, c'est anna@example.org"
            })
    void anAddressThatIsWrongIsPutRight(String language, String text) {
        quoted(language);
        assertThat(chat.says(text, yes(language).of(text).at("email", "anna@example.org", "anna@example.org")))
                .contains("Ana Pérez, anna@example.org");
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, but for two | not sure whether I took all",
                "es | sí, pero para dos | No sé si tomé todo",
                "pt | sim, mas para dois | Não sei se anotei tudo",
                "fr | oui, mais pour deux | Je ne sais pas si j’ai tout repris"
            })
    void aButThatTellsNothingNewIsNotUnderstood(String language, String text, String honest) {
        quoted(language);
        assertThat(chat.says(text, yes(language).with("adults", 2))).contains(honest);
        assertThat(chat.wishes).isEmpty();
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"guests, 4", "children, 1", "email, other@example.org"})
    void whatSaysOtherThanTheSummaryAndCouldNotBeTakenBooksNothing(String type, String value) {
        quoted("en");
        Object said = value.length() == 1 ? Integer.valueOf(value) : value;
        chat.says("yes fine, also " + value, yes("en").with(type, said));
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, and it is for one more person | 3 adults",
                "es | sí, y sume a mi hermano | 3 adultos",
                "pt | sim, e é para mais uma pessoa | 3 adultos",
                "fr | oui, et c'est pour une personne de plus | 3 adultes",
                "en | lovely, except my wife isn't coming after all | 1 adult",
                "es | dale, salvo que mi esposa no viene | 1 adulto",
                "pt | ótimo, só que a minha esposa não vem mais | 1 adulto",
                "fr | très bien, sauf que ma femme ne vient plus | 1 adulte"
            })
    void whoComesOrStaysAwayIsCounted(String language, String text, String summary) {
        quoted(language);
        assertThat(chat.says(text, yes(language))).contains(summary);
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ok, then book without it",
                "en | fine, book it so",
                "es | que la confirmes, que sí quiero reservar",
                "es | bueno, reserve sin eso",
                "pt | então reserva sem isso",
                "fr | d'accord, réservez sans ça"
            })
    void anOrderThatLeavesAWishIsAYes(String language, String text) {
        quoted(language);
        chat.says(text, Said.in(language).meaning("make_reservation"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void lettersThatSpellANameAreNoPlainYes() {
        quoted("en");
        assertThat(chat.says("great, go ahead. Make it Perrez with an R-R-E-Z", yes("en")))
                .contains("What shall we change");
        assertThat(chat.wishes).isEmpty();
    }

    private void quoted(String language) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.taps("room:2");
        chat.says("who", Said.in(language).with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(chat.state.name()).isEqualTo("confirming");
    }
}
