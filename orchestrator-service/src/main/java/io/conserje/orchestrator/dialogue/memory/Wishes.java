package io.conserje.orchestrator.dialogue.memory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a guest wishes for the stay that is being booked.
 *
 * @param words the guest's own, each wish once, in the order in which they came
 */
public record Wishes(List<String> words) {

    /** Nothing is wished for. */
    public static final Wishes NONE = new Wishes(List.of());

    private static final int MOST = 5;
    private static final int LONGEST = 120;
    private static final int LONGEST_REMARK = 400;
    private static final String BEFORE = "The guest wishes: ";
    private static final String BETWEEN = " / ";

    /** Copies the list; what was stored without one has none. */
    public Wishes {
        words = words == null ? List.of() : List.copyOf(words);
    }

    /** Whether a wish was noted in these words, whatever their case, accents and points. */
    public boolean knows(String text) {
        String said = folded(shortened(text));
        return words.stream().anyMatch(known -> folded(known).equals(said));
    }

    /** With one more, as long as they are few: beyond that the conversation itself is what tells of them. */
    public Wishes and(String text) {
        return words.size() >= MOST
                ? this
                : new Wishes(Stream.concat(words.stream(), Stream.of(shortened(text)))
                        .toList());
    }

    /** All of them for the hotel's staff, no longer than a remark of a booking may be; null where there are none. */
    public @Nullable String remark() {
        return words.isEmpty() ? null : cut(BEFORE + String.join(BETWEEN, words), LONGEST_REMARK);
    }

    private static String shortened(String text) {
        return cut(text.strip().replaceAll("\\s+", " "), LONGEST);
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Wishes[***]";
    }
}
