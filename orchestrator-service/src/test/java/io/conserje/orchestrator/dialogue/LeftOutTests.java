package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who do not come after all, or are left out, are counted off those that are known. */
class LeftOutTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | my sister isn't coming after all",
                "en | one less",
                "en | my brother dropped out",
                "en | my aunt has to cancel",
                "es | mi prima al final se bajó",
                "pt | meu primo desistiu",
                "fr | mon frère s'est désisté",
                "es | mi hermana al final no viene",
                "es | uno menos",
                "es | perdón, somos uno menos",
                "pt | minha irmã não vem mais",
                "pt | uma pessoa a menos",
                "fr | ma soeur ne vient pas finalement",
                "fr | on sera un de moins"
            })
    void whoDoesNotComeIsCountedOff(String language, String text) {
        chat.says("x", stay(language).with("adults", 3));
        assertThat(chat.says(text, Said.in(language).meaning("modify_reservation")))
                .contains("2 adult");
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, without the kids",
        "es, sin los chicos",
        "pt, sem as crianças",
        "fr, finalement les enfants ne viennent pas"
    })
    void allChildrenStayAway(String language, String text) {
        chat.says("x", stay(language).with("adults", 2).with("children", 2).with("child_ages", List.of(6, 8)));
        chat.says(text, Said.in(language).meaning("inform"));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"en, without the baby", "es, sin el niño", "pt, sem a criança", "fr, sans le bébé"})
    void theOnlyChildStaysAwayAtTheSummaryWhichIsShownAnew(String language, String text) {
        quoted(chat);
        chat.says(
                "y un niño de 6",
                Said.in("es").meaning("inform").with("children", 1).with("child_ages", List.of(6)));
        String before = chat.words();
        assertThat(chat.says(text, Said.in(language).meaning("inform"))).isNotEqualTo(before);
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | la delux. No pará, mejor no, al final no puedo ir",
                "es | no, no reserve nada para mí por favor",
                "en | the delux. No wait, sorry, we can't come after all",
                "en | please don't book anything",
                "pt | a delux. Não, espera, não vou poder ir",
                "pt | não reserve nada por favor",
                "fr | la delux. Ah non, nous ne pouvons plus venir",
                "fr | non, ne réservez rien"
            })
    void whoDoesNotComeAfterAllChoosesNoRoom(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("deny").meaning("cancel_reservation"));
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.words()).doesNotContain("Delux");
    }

    @ParameterizedTest
    @CsvSource({"en, my sister can't come after all, 2", "es, mi hermana no puede venir al final, 2"})
    void whoStaysAwayAloneDropsNothing(String language, String text, int left) {
        chat.says("x", stay(language).with("adults", 3));
        chat.says(text, Said.in(language).meaning("cancel_reservation"));
        assertThat(lastAskedFor().adults()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ok skip my sister then | 2",
                "en | forget about my mum, as before | 2",
                "es | dejemos afuera a mi cuñada | 3",
                "es | bueno, olvidate de mi hermana | 2",
                "pt | tá, deixa pra lá a amiga | 2",
                "pt | esquece a minha sogra | 2",
                "fr | on oublie ma sœur alors | 2",
                "fr | tant pis pour mon frère | 2"
            })
    void whoIsLeftOutIsCountedNoMore(String language, String text, int adults) {
        chat.says("x", stay(language).with("adults", adults + 1));
        chat.says(text, Said.in(language).meaning("inform"));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(adults, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | ah, y el de 12 no viene",
                "es | la de 12 años al final no viene",
                "pt | o de 12 não vem mais",
                "en | the 12 year old isn't coming",
                "fr | celui de 12 ans ne vient pas"
            })
    void aChildWhoIsCalledByItsAgeIsCountedNoMore(String language, String text) {
        chat.says("x", stay(language).with("adults", 2).with("children", 2).with("child_ages", List.of(8, 12)));
        chat.says(text, Said.in(language).meaning("modify_reservation").withWords("number", "12", 12));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 1, List.of(8)));
    }

    private RoomParty lastAskedFor() {
        return chat.house.asked.getLast().rooms().getFirst();
    }
}
