package io.conserje.orchestrator.dialogue.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomChoiceTests {

    private final List<Rooms.Shown> shown = List.of(
            new Rooms.Shown("10", "General Rooms", new Money(new BigDecimal("100"), "USD"), List.of()),
            new Rooms.Shown("20", "Delux Rooms", new Money(new BigDecimal("140"), "USD"), List.of()),
            new Rooms.Shown("30", "Chambres Luxe", new Money(new BigDecimal("190"), "USD"), List.of()));

    @ParameterizedTest
    @CsvSource({
        "2, 2, 20",
        "la 2 por favor, 2, 20",
        "number 3 please, 3, 30",
        "la habitación 1, 1, 10",
        "opção 2, 2, 20",
        "le nº 3, 3, 30",
        "on sera 3 finalement, 3,",
        "al final vamos 2, 2,",
        "we will be 3, 3,",
        "the 7, 7,"
    })
    void aNumberIsAPlaceInTheListWhereItIsSaidAsOne(String text, int number, String roomTypeId) {
        int start = text.indexOf(String.valueOf(number));
        var said = new Entity("number", String.valueOf(number), start, start + 1, number, List.of(), null);

        assertThat(RoomChoice.find(shown, reading(text, said)).map(Rooms.Shown::roomTypeId))
                .isEqualTo(Optional.ofNullable(roomTypeId));
    }

    @ParameterizedTest
    @CsvSource({
        "tem quarto com banheira?, quarto, 4,",
        "el cuarto tiene aire acondicionado?, cuarto, 4,",
        "o quarto mais amplo, quarto, 4,",
        "quiero el cuarto, cuarto, 4,",
        "o quarto, quarto, 4, 40",
        "'el cuarto, por favor', cuarto, 4, 40",
        "la cuarta, cuarta, 4, 40",
        "bueno 3, 3, 3,",
        "'no, perdón, tiene 3', 3, 3,",
        "'no sorry, she is 3', 3, 3,",
        "'no wait, we leave on the 3rd', 3rd, 3,",
        "we leave on the third, third, 3,",
        "la primera vez que vamos, primera, 1,",
        "is the second one quiet?, second, 2,",
        "la segunda no, segunda, 2, ",
        "la segunda, segunda, 2, 20",
        "the 3rd one, 3rd, 3, 30",
        "'la segunda por favor, somos 2 adultos', segunda, 2, 20",
        "the first one is better, first, 1, 10",
        "la tercera me gusta, tercera, 3, 30",
        "'no, la segunda', segunda, 2, 20",
        "quiero la habitación 2, 2, 2, 20",
        "I'll take number 3, 3, 3, 30",
        "je prends la deuxième, deuxième, 2, 20",
        "vou querer o segundo, segundo, 2, 20",
        "me quedo con la primera, primera, 1, 10",
        "can I have the second one please?, second, 2, 20",
        "la 2, la 2, 2, 20"
    })
    void anOrdinalIsAPlaceWhereItPlainlyIsOne(String text, String word, int number, String roomTypeId) {
        int start = text.indexOf(word);
        var said = new Entity("ordinal", word, start, start + word.length(), number, List.of(), null);
        var four = new ArrayList<>(shown);
        four.add(new Rooms.Shown("40", "Suites", new Money(new BigDecimal("290"), "USD"), List.of()));

        assertThat(RoomChoice.find(four, reading(text, said)).map(Rooms.Shown::roomTypeId))
                .isEqualTo(Optional.ofNullable(roomTypeId));
    }

    @Test
    void theOrdinalBesideTheWordForARoomCounts() {
        String text = "el segundo cuarto";
        assertThat(RoomChoice.find(
                                shown,
                                reading(
                                        text,
                                        new Entity("ordinal", "segundo", 3, 10, 2, List.of(), null),
                                        new Entity("ordinal", "cuarto", 11, 17, 4, List.of(), null)))
                        .map(Rooms.Shown::roomTypeId))
                .contains("20");
    }

    @ParameterizedTest
    @CsvSource({
        "el delux, 20",
        "la más barata, 10",
        "the cheapest one, 10",
        "la moins chère, 10",
        "la chambre la moins chère svp, 10",
        "prefiero la habitación más económica, 10",
        "a mais em conta, 10",
        "o quarto mais barato, 10",
        "the least expensive please, 10",
        "luxe, 30",
        "la general, 10",
        "las generales, 10",
        "a geral, 10",
        "quiero la delux por favor, 20",
        "un deluxe, 20",
        "o de luxo, 30",
        "the luxury one, 30",
        "la de lujo, 30",
        "en general está bien,",
        "la general o la delux,",
        "la barata, 10",
        "the best one you have, 30",
        "la mejor, 30",
        "el mejor precio,",
        "la plus chère, 30",
        "o mais caro, 30",
        "el cuarto más caro, 30",
        "the most expensive please, 30",
        "o mais caro?,",
        "la más barata?,",
        "the big one,"
    })
    void aRoomIsFoundByItsNameAndByItsPrice(String text, String roomTypeId) {
        assertThat(RoomChoice.find(shown, reading(text)).map(Rooms.Shown::roomTypeId))
                .isEqualTo(Optional.ofNullable(roomTypeId));
    }

    @ParameterizedTest
    @CsvSource({
        "celle à 140, 20",
        "la de 420, 20",
        "the one at USD 190 per night, 30",
        "'o de 570,00', 30",
        "hasta 300,",
        "menos de 420,",
        "we can pay 420,",
        "la de 500,"
    })
    void aRoomIsFoundByASumThatItAloneCosts(String text, String roomTypeId) {
        List<Rooms.Shown> stayed = shown.stream()
                .map(offer -> new Rooms.Shown(
                        offer.roomTypeId(),
                        offer.name(),
                        new Money(offer.total().amount().multiply(BigDecimal.valueOf(3)), "USD"),
                        List.of()))
                .toList();
        Stay stay = Stay.NOTHING.withDates(LocalDate.of(2026, 12, 12), LocalDate.of(2026, 12, 15), null);

        assertThat(RoomChoice.atASum(stayed, stay, reading(text)).map(Rooms.Shown::roomTypeId))
                .isEqualTo(Optional.ofNullable(roomTypeId));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est trop cher, vous avez moins cher ?",
                "do you have anything cheaper?",
                "is there a cheaper one",
                "il y a moins cher ?",
                "hay algo mejor o más barato?",
                "no tienen algo más barato?",
                "tem alguma coisa mais em conta?",
                "hay otra más económica"
            })
    void whoAsksForACheaperOneHasChosenNone(String text) {
        assertThat(RoomChoice.find(shown, reading(text))).isEmpty();
        assertThat(RoomChoice.asksForCheaper(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c'est trop cher", "qué caro", "is there a pool?", "mais uma noite"})
    void whoSpeaksOfSomethingElseDoesNot(String text) {
        assertThat(RoomChoice.asksForCheaper(text)).isFalse();
    }

    private static Reading reading(String text, Entity... entities) {
        return new Reading(
                text,
                new Understanding(
                        new Understanding.Language("es", 0.9),
                        List.of(),
                        List.of(entities),
                        new Understanding.Sentiment("neutral", 0),
                        false,
                        "test"));
    }
}
