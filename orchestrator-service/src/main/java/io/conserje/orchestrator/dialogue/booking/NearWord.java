package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How near a name is to the nearest word of a part of a known one, which it may put right.
 *
 * @param distance how many letters have to be added, left out or changed
 */
record NearWord(String part, String name, int distance) {

    private static final int NEAR = 2;

    /** Between these two. */
    static NearWord between(String part, String name) {
        int distance = Arrays.stream(part.split(" "))
                .mapToInt(word -> letters(word, name))
                .min()
                .orElse(Integer.MAX_VALUE);
        return new NearWord(part, name, distance);
    }

    /** Whether it is nearly the same word. */
    boolean isNear() {
        return distance <= NEAR && distance * 2 < name.length();
    }

    /** The part with the name in place of the word that it is near to; the name itself where it is near to none. */
    String putRight() {
        UnaryOperator<String> corrected = word -> letters(word, name) == distance ? name : word;
        return isNear() ? Arrays.stream(part.split(" ")).map(corrected).collect(Collectors.joining(" ")) : name;
    }

    private static int letters(String one, String other) {
        String from = Folded.plain(one);
        String to = Folded.plain(other);
        int[] costs = new int[to.length() + 1];
        Arrays.setAll(costs, index -> index);
        for (int i = 1; i <= from.length(); i++) {
            int corner = costs[0];
            costs[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                corner = costs[j];
                costs[j] = Math.min(change, Math.min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[to.length()];
    }
}
