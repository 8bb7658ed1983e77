package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of those who are known sleeps in which room changes no number, and who names the grown-ups as all brings no child. */
class KnownPeopleTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2 rooms then, one for my gran and one for us two | us two",
                "en | two rooms, my gran in one and us two in the other | us two",
                "es | 2 piezas, una para mi abuela y otra para nosotros dos | nosotros dos",
                "es | 2 habitaciones, mi abuela en una y nosotros dos en la otra | nosotros dos",
                "pt | 2 quartos, minha avó num e nós dois no outro | nós dois",
                "fr | 2 chambres, ma tante dans l'une et nous deux dans l'autre | nous deux"
            })
    void whoSleepsWhereChangesNotHowManyTheyAre(String language, String text, String counted) {
        chat.says("x", stay(language).with("adults", 3));
        assertThat(chat.says(
                        text,
                        Said.in(language)
                                .meaning("inform")
                                .of(text)
                                .with("rooms", 2)
                                .withWords("adults", counted, 2)))
                .contains("3 adult")
                .contains(language.equals("en") ? "2 rooms" : "2 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | two are for couples and the other two friends want twin beds",
                "es | dos son de parejas y los otros dos amigos quieren camas separadas",
                "pt | dois são de casais e os outros dois amigos querem camas separadas",
                "fr | deux sont pour des couples et les deux autres veulent des lits séparés"
            })
    void theOthersAreCountedAlready(String language, String text) {
        chat.says("x", stay(language).with("adults", 6).with("rooms", 3));
        assertThat(chat.says(
                        text,
                        Said.in(language)
                                .meaning("inform")
                                .of(text)
                                .with("rooms", 2)
                                .with("guests", 2)))
                .contains("6 adult")
                .contains("3 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | three of us are vegan | inform | guests | three | 3",
                "en | the two cousins want separate beds | inform | adults | two cousins | 2",
                "es | dos de nosotros somos celíacos | inform | guests | dos | 2",
                "es | las 2 tías en un piso bajo por favor | special_request | adults | 2 tías | 2",
                "pt | dois de nós são vegetarianos | inform | guests | dois | 2",
                "pt | as 2 avós num andar baixo, por favor | special_request | adults | 2 avós | 2",
                "fr | deux d'entre nous sont végétariens | inform | guests | deux | 2",
                "fr | les 2 tantes à l'étage le plus bas svp | special_request | adults | 2 tantes | 2"
            })
    void whatSomeNeedChangesNotHowManyTheyAre(
            String language, String text, String intent, String type, String counted, int count) {
        chat.says("x", stay(language).with("adults", 6).with("rooms", 3));
        assertThat(chat.says(text, Said.in(language).meaning(intent).of(text).at(type, counted, count)))
                .contains("6 adult");
        assertThat(chat.last.tickets()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, we are two of us and both vegan, two of us", "fr, on est deux végétariens, deux"})
    void whoSaysHowManyAllAreCountsAll(String language, String text, String counted) {
        chat.says("x", stay(language).with("adults", 3));
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text).at("guests", counted, 2)))
                .contains("2 adult");
    }

    @ParameterizedTest
    @CsvSource({
        "en, just me",
        "en, 1 adult only",
        "es, voy sola",
        "es, solo yo",
        "pt, só eu",
        "fr, juste moi",
        "fr, 1 adulte seulement"
    })
    void whoComesAloneBringsNoChild(String language, String text) {
        chat.says("x", stay(language).with("adults", 2).with("children", 1).with("child_ages", List.of(6)));
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text).with("adults", 1)))
                .contains("1 adult")
                .doesNotContain("1 child", "1 niñ", "1 criança", "1 enfant");
    }

    @ParameterizedTest
    @CsvSource({"en, just me and the kid", "es, solo yo y el nene", "pt, só eu e a menina", "fr, juste moi et la petite"
    })
    void aChildWhoIsNamedComesAlong(String language, String text) {
        chat.says("x", stay(language).with("adults", 2).with("children", 1).with("child_ages", List.of(6)));
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text).with("adults", 1)))
                .containsAnyOf("1 child", "1 niñ", "1 criança", "1 enfant");
    }

    @ParameterizedTest
    @CsvSource({
        "en, great except that my daughter isn't coming",
        "en, and my son gets his own place",
        "es, perfecto solo que mi hija no viene",
        "pt, perfeito só que minha filha não vem mais",
        "fr, 'très bien, sauf que ma fille ne vient plus'",
        "fr, en fait mon fils vient pas"
    })
    void aChildWhoStaysAwayIsTakenOff(String language, String text) {
        chat.says("x", stay(language).with("adults", 2).with("children", 1).with("child_ages", List.of(6)));
        assertThat(chat.says(
                        text, Said.in(language).meaning("modify_reservation").of(text)))
                .contains("2 adult")
                .doesNotContain("1 child", "1 niñ", "1 criança", "1 enfant");
    }

    @ParameterizedTest
    @CsvSource({
        "en, one of my colleagues isn't coming",
        "es, uno de los colegas no viene",
        "pt, afinal um dos colegas não vai",
        "fr, un de mes collègues ne vient pas"
    })
    void oneOfThemWhoStaysAwayIsTakenOff(String language, String text) {
        chat.says("x", stay(language).with("adults", 3));
        assertThat(chat.says(
                        text, Said.in(language).meaning("modify_reservation").of(text)))
                .contains("2 adult");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | una con los 2 grandes y otra nosotros con el chiquito",
                "pt | um com os 2 grandes e outro nós com o pequeno",
                "fr | une avec les 2 grands et l'autre nous avec le petit",
                "en | one for my 2 big ones and us in the other with the little one"
            })
    void whoSharesARoomWithWhomBringsNobodyMore(String language, String text) {
        chat.says(
                "x",
                stay(language)
                        .with("adults", 2)
                        .with("children", 3)
                        .with("child_ages", List.of(4, 8, 12))
                        .with("rooms", 2));
        chat.says(text, Said.in(language).meaning("inform").with("adults", 3).with("children", 1));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.house.asked.getLast().rooms().stream()
                        .mapToInt(room -> room.adults())
                        .sum())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | el chiquito 5, los grandes 9 y 13",
                "pt | o pequeno 5, os grandes 9 e 13",
                "en | the little one is 5, the others 9 and 13",
                "fr | le petit 5, les grands 9 et 13"
            })
    void anAgeOfEachChildNamesAllOfThem(String language, String text) {
        chat.says("x", stay(language).with("adults", 2).with("children", 3));
        chat.says(text, Said.in(language).meaning("inform").with("children", 1).with("child_ages", List.of(5, 9, 13)));
        assertThat(chat.house.asked.getLast().rooms().getFirst().childAges()).containsExactly(5, 9, 13);
    }
}
