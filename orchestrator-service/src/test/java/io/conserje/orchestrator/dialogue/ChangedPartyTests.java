package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who come as well are counted to those that are known; where nobody tells who comes or stays away it is asked. */
class ChangedPartyTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ah, and my mother-in-law comes too | 3",
                "en | we'll be one more | 3",
                "en | one more person | 3",
                "en | my parents will join us | 4",
                "es | somos uno más | 3",
                "es | somos dos más, mis suegros | 4",
                "es | y mi mamá también viene | 3",
                "es | ¿y si viene también mi suegra? | 3",
                "pt | mais uma pessoa | 3",
                "pt | a minha mãe também vem | 3",
                "pt | seremos um a mais | 3",
                "fr | on sera un de plus | 3",
                "fr | ma mère vient aussi | 3",
                "fr | et mes beaux-parents aussi | 4",
                "en | we're bringing my mum along | 3",
                "en | oh, I'll bring my sister as well | 3",
                "es | viene mi novio también | 3",
                "es | ah, y vienen mis suegros también | 4",
                "es | traigo a mi hermana también | 3",
                "pt | vem a minha mãe também | 3",
                "pt | vou levar a minha irmã junto | 3",
                "fr | j'emmène ma mère aussi | 3",
                "fr | il y a ma sœur qui vient aussi | 3"
            })
    void whoComesAsWellIsCountedToThoseThatAreKnown(String language, String text, int adults) {
        chat.says("x", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("modify_reservation")))
                .contains(adults + " adult");
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(adults, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, two more adults, two more adults",
        "es, dos adultos más, dos adultos",
        "pt, mais dois adultos, dois adultos",
        "fr, deux adultes de plus, deux adultes"
    })
    void aCountOfMoreIsNoCountOfAll(String language, String text, String counted) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").of(text).at("adults", counted, 2));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(4, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, plus a baby of 8 months, a baby, 0",
        "en, 'and a 5 year old girl too', a 5 year old girl, 5",
        "es, 'se suma un niño de 5 años', un niño, 5",
        "es, 'un niño más, de 4', un niño, 4",
        "pt, mais um bebê de 8 meses, um bebê, 0",
        "fr, plus un enfant de 4 ans, un enfant, 4"
    })
    void aChildMoreIsBesideTheOthers(String language, String text, String child, int age) {
        chat.says("x", stay(language).with("adults", 2).with("children", 1).with("child_ages", List.of(6)));
        chat.says(
                text,
                Said.in(language)
                        .meaning("inform")
                        .of(text)
                        .at("children", child, 1)
                        .with("child_ages", List.of(age)));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 2, List.of(6, age)));
    }

    @Test
    void theAgeOfAChildMoreIsAsked() {
        chat.says("x", stay().with("adults", 2).with("children", 1).with("child_ages", List.of(6)));
        assertThat(chat.says("también viene mi sobrino", Said.in("es").meaning("inform")))
                .contains("edades");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'come to think of it, one would do'",
        "es, 'pensándolo bien, con una sola alcanza'",
        "pt, 'pensando bem, um só basta'",
        "fr, 'réflexion faite, une seule nous suffit'"
    })
    void oneRoomIsEnoughForAll(String language, String text) {
        chat.says("x", stay(language).with("adults", 4).with("rooms", 2));
        chat.says(text, Said.in(language).meaning("inform"));
        assertThat(chat.house.asked.getLast().rooms()).containsExactly(new RoomParty(4, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, one less, How many adults",
        "es, uno menos, Cuántos adultos",
        "pt, uma pessoa a menos, Quantos adultos",
        "fr, une personne en moins, Combien d’adultes",
        "en, my friends are coming too, How many adults"
    })
    void whereNobodyTellsWhoItIsAsked(String language, String text, String asked) {
        chat.says("x", stay(language).with("adults", 2).with("children", 1).with("child_ages", List.of(6)));
        assertThat(chat.says(text, Said.in(language).meaning("modify_reservation")))
                .contains(asked);
        assertThat(chat.nlp.asked.getLast().expecting()).containsExactly("room_type", "ordinal");
        chat.says("2 adultos", Said.in("es").meaning("inform").with("adults", 2));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 0, List.of()));
    }

    @Test
    void aCountOfAllOutweighsWhoIsToldBesideIt() {
        chat.says("x", stay("en").with("adults", 2));
        String text = "we are three, my mother comes too";
        chat.says(text, Said.in("en").meaning("inform").of(text).at("guests", "three", 3));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(3, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'no, somos tres, un adulto más y un nene de 5', tres",
        "en, 'no, we are three, one more adult and a child of 5', three",
        "pt, 'não, somos três, mais um adulto e uma criança de 5', três",
        "fr, 'non, nous sommes trois, un adulte de plus et un enfant de 5 ans', trois"
    })
    void aCountOfAllTellsHowManyOfThemAreGrownUp(String language, String text, String all) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(
                text,
                Said.in(language)
                        .meaning("modify_reservation")
                        .of(text)
                        .at("guests", all, 3)
                        .withWords("adults", "", 1)
                        .withWords("child_ages", "5", List.of(5)));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 1, List.of(5)));
    }

    @Test
    void oneMoreAndAChildAreTwo() {
        chat.says("x", stay().with("adults", 2));
        chat.says("somos uno más y un nene de 5", Said.in("es").meaning("modify_reservation"));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(3, 1, List.of(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, one more night, nights",
        "es, una noche más, nights",
        "es, también una cuna para el bebé, x",
        "en, also a cot for the baby, x"
    })
    void nightsAndThingsArePeopleNowhere(String language, String text, String type) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").with(type, 1));
        assertThat(lastAskedFor()).isEqualTo(new RoomParty(2, 0, List.of()));
    }

    private RoomParty lastAskedFor() {
        return chat.house.asked.getLast().rooms().getFirst();
    }
}
