package io.conserje.nlp.value.number;

import java.util.List;
import java.util.Map;

/** Number words that guests write as one: "treintaidos", "twentyone", "trigesimosegundo", "dosmilesimo". */
final class GluedNumbers {

    private static final long TENS = 10;
    private static final long THOUSAND = 1000;

    private GluedNumbers() {}

    /** Adds tens and units as one word, with each of these joints between them or none. */
    static void add(Map<String, Long> cardinals, List<String> joints) {
        Map<String, Long> known = Map.copyOf(cardinals);
        known.forEach((tens, ten) -> known.forEach((unit, one) -> {
            if (isTens(ten, 20) && isUnit(one)) {
                joints.forEach(joint -> cardinals.putIfAbsent(tens + joint.strip() + unit, ten + one));
                cardinals.putIfAbsent(tens + unit, ten + one);
            }
        }));
    }

    /** Adds tens and units of positions as one word where the tens end so, and thousandths and more with their count. */
    static void addPlaces(Map<String, Long> ordinals, Map<String, Long> cardinals, List<String> ends) {
        Map<String, Long> known = Map.copyOf(ordinals);
        known.entrySet().stream()
                .filter(place -> ends.stream().anyMatch(place.getKey()::endsWith))
                .forEach(place -> addPlaces(ordinals, place, place.getValue() >= THOUSAND ? cardinals : known));
    }

    private static void addPlaces(Map<String, Long> ordinals, Map.Entry<String, Long> place, Map<String, Long> others) {
        others.forEach((word, value) -> {
            if (place.getValue() >= THOUSAND && value > 1 && value < THOUSAND) {
                ordinals.putIfAbsent(word + place.getKey(), value * place.getValue());
            } else if (isTens(place.getValue(), TENS) && isUnit(value)) {
                ordinals.putIfAbsent(place.getKey() + word, place.getValue() + value);
            }
        });
    }

    private static boolean isTens(long value, long least) {
        return value >= least && value <= 9 * TENS && value % TENS == 0;
    }

    private static boolean isUnit(long value) {
        return value >= 1 && value < TENS;
    }
}
