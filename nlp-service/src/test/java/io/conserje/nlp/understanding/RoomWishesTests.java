package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.ValueReader;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.room.RoomWish;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomWishesTests {

    private final ValueReader reader = new ValueReader(Words.of("en"));

    @Test
    void towelsAndFaultsComeFromARoom() {
        assertThat(RoomWishes.of(wish(Intents.REQUEST_HOUSEKEEPING, 0.9))).isEqualTo(RoomWish.SURELY_FROM_A_ROOM);
        assertThat(RoomWishes.of(wish(Intents.COMPLAINT, 0.4))).isEqualTo(RoomWish.FROM_A_ROOM);
        assertThat(RoomWishes.of(wish(Intents.LATE_CHECKOUT, 0.9))).isEqualTo(RoomWish.OF_A_ROOM);
        assertThat(RoomWishes.of(wish(Intents.ASK_PRICE, 0.9))).isEqualTo(RoomWish.NONE);
    }

    @Test
    void aNumberOfThreeFiguresBesideAWishSurelyFromARoomIsTheRooms() {
        assertThat(told("towels, more of them, 407 as before", RoomWish.SURELY_FROM_A_ROOM))
                .contains("room_number=407");
        assertThat(told("a bit more of them, 407 as before", RoomWish.NONE)).doesNotContain("room_number=407");
    }

    @Test
    void twoSuchNumbersOrWhatWasChargedTellNothing() {
        assertThat(told("towels, more of them, 407 200", RoomWish.SURELY_FROM_A_ROOM))
                .doesNotContain("room_number=407", "room_number=200");
        assertThat(told("you charged us an extra 407 again", RoomWish.SURELY_FROM_A_ROOM))
                .doesNotContain("room_number=407");
    }

    private List<String> told(String said, RoomWish wish) {
        FoldedText text = FoldedText.of(said);
        Frame frame = new Frame(LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of());
        List<Value> values = reader.withDoors(reader.read(text, frame), text, wish);
        return values.stream().map(value -> value.type() + "=" + value.value()).toList();
    }

    private static List<ScoredIntent> wish(String name, double confidence) {
        return List.of(new ScoredIntent(name, confidence));
    }
}
