package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.pmsadapter.contract.Fee;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what is charged apart, by its names, where a text asks for it. */
public final class FeesAsked {

    private static final Pattern FEE = Pattern.compile("\\b" + RoomWords.any("fee") + " ");

    private FeesAsked() {}

    /** What the hotel's system says of the room that was chosen, or the first that was shown; empty where it says nothing or nobody asks. */
    public static String told(Scene scene, Reading reading) {
        boolean asks = FEE.matcher(Folded.words(reading.text())).find() || namesTheSum(scene, reading);
        return asks ? FeeWords.each(scene.wording(), fees(scene)).strip() : "";
    }

    /** Whether the text speaks of the sum that is charged apart, and of no budget: "what is that 250 on top". */
    public static boolean namesTheSum(Scene scene, Reading reading) {
        List<BigDecimal> charged =
                fees(scene).stream().map(fee -> fee.beforeTax().amount()).toList();
        BigDecimal all = charged.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return SaidBudget.in(reading).isEmpty()
                && RoomPriced.SUM
                        .matcher(reading.text())
                        .results()
                        .map(sum -> RoomPriced.amount(sum.group()))
                        .anyMatch(sum -> Stream.concat(charged.stream(), Stream.of(all))
                                .anyMatch(fee -> fee.compareTo(sum) == 0));
    }

    private static List<Fee> fees(Scene scene) {
        Rooms rooms = scene.state().rooms();
        return Optional.ofNullable(rooms.chosen())
                .or(() -> rooms.shown().stream()
                        .filter(room -> !room.fees().isEmpty())
                        .findFirst())
                .map(Rooms.Shown::fees)
                .orElse(List.of());
    }
}
