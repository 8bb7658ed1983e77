package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which numbers are said in one run with their neighbours: spelt with hyphens, counted up, or from one to the other. */
final class NumberRuns {

    private static final Pattern NEXT_OF_ROW = Pattern.compile(",? ");

    private final Pattern span;

    NumberRuns(Words words) {
        this.span = words.pattern(
                "(?:^| )\\d{1,2}-\\d{1,2} (?!(?:{times_is_for}|{nights}|{days}|{hours}|{year_word})(?!\\w))\\p{L}{3}");
    }

    /** Whether the number at {@code i}, read as {@code number}, is one of a run. */
    boolean holds(String folded, List<FoundNumber> found, int i, FoundNumber number) {
        return i > 0 && isSpelled(folded, found.get(i - 1), number)
                || isCounting(folded, found, i)
                || isSpan(folded, found, i)
                || i > 0 && isSpan(folded, found, i - 1);
    }

    /** "Four-seven-two": one after the other, in words. */
    private static boolean isSpelled(String folded, FoundNumber before, FoundNumber number) {
        return !before.figures()
                && !number.figures()
                && number.start() == before.end() + 1
                && folded.charAt(before.end()) == '-';
    }

    /** "One, two, three": whoever counts counts one. */
    private static boolean isCounting(String folded, List<FoundNumber> found, int i) {
        if (i + 2 >= found.size() || found.get(i).figures()) {
            return false;
        }
        return List.of(i, i + 1).stream()
                .allMatch(at -> NEXT_OF_ROW
                        .matcher(folded.substring(
                                found.get(at).end(), found.get(at + 1).start()))
                        .matches());
    }

    /** "2-3 beers": from one to the other; of people, rooms and nights nobody knows which. */
    private boolean isSpan(String folded, List<FoundNumber> found, int i) {
        if (i + 1 >= found.size()) {
            return false;
        }
        FoundNumber least = found.get(i);
        FoundNumber most = found.get(i + 1);
        return least.figures()
                && most.figures()
                && least.value().compareTo(most.value()) < 0
                && span.matcher(folded)
                        .region(Math.max(0, least.start() - 1), folded.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }
}
