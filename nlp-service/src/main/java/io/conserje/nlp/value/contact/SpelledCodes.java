package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.contact.SpelledParts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes spelt out one by one behind the word for them: "A as in Anna, B, 7, double 3", "erre ese 4 5". */
final class SpelledCodes {

    private static final int FEWEST_PARTS = 3;
    private static final int FEWEST_SIGNS = 4;
    private static final int FEWEST_LETTERS = 5;
    private static final int MOST_SIGNS = 20;

    private final Pattern intro;
    private final Pattern answer;
    private final Pattern ends;
    private final Pattern smallWord;
    private final SpelledParts steps;

    /** A code and where it is spelt. */
    record Code(int start, int end, String signs) {}

    SpelledCodes(Words words) {
        this.intro = words.pattern("(?<!\\w)(?:{reference_intro})(?: (?:{reference_intro})){0,3}"
                + "(?<s> (?:{spelt_as})(?: ?[:,])? | ?[:#=] ?|,? )(?=[\\p{L}\\d])");
        this.answer = words.pattern("^\\W*(?:(?:{spelt_as})[:,]? )?(?=[\\p{L}\\d])");
        this.ends = words.pattern("\\W*(?:$|\\n)|[ )\"']{0,2}[.,;:!?)](?!\\w)| (?:{after_code})(?!\\w)");
        this.smallWord = words.pattern("(?:{and}|{of}|{article}|{at}|[aeiouy])");
        this.steps = new SpelledParts(words);
    }

    /** The codes of a text in their order; {@code asked} when the whole text may be one. */
    List<Code> in(FoldedText text, boolean asked) {
        List<Code> found = new ArrayList<>();
        for (Matcher said = intro.matcher(text.folded()); said.find(); ) {
            Code code = at(text, said.end(), said.group("s").isBlank());
            if (code != null) {
                found.add(code);
            }
        }
        Matcher whole = answer.matcher(text.folded());
        Code code = asked && found.isEmpty() && whole.find() ? at(text, whole.end(), false) : null;
        return code == null ? found : List.of(code);
    }

    /** The code that is spelt from here on, and not in words of talk alone, as "de 2 a 5" is. */
    private @Nullable Code at(FoldedText text, int from, boolean bare) {
        List<Part> parts = parts(text, from);
        for (; parts.size() >= FEWEST_PARTS; parts.removeLast()) {
            Code code = code(text, parts, bare);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private List<Part> parts(FoldedText text, int from) {
        List<Part> parts = new ArrayList<>();
        int signs = 0;
        for (Part part = steps.at(text, from, true);
                part != null && signs <= MOST_SIGNS;
                part = steps.at(text, part.end(), false)) {
            parts.add(part);
            signs += part.signs().length();
        }
        return parts;
    }

    private @Nullable Code code(FoldedText text, List<Part> parts, boolean bare) {
        int signs = parts.stream().mapToInt(part -> part.signs().length()).sum();
        boolean told = signs >= FEWEST_SIGNS
                && signs <= MOST_SIGNS
                && isSpelt(parts, signs)
                && !(bare && isTalk(text, parts.getFirst()))
                && parts.stream().anyMatch(part -> !isTalk(text, part) && part.letter() == hasLetter(parts));
        int end = parts.getLast().end();
        boolean over = told
                && ends.matcher(text.folded())
                        .region(end, text.folded().length())
                        .useTransparentBounds(true)
                        .lookingAt();
        StringBuilder code = new StringBuilder();
        parts.forEach(part -> code.append(part.signs()));
        return over ? new Code(parts.getFirst().start(), end, code.toString()) : null;
    }

    private static boolean hasLetter(List<Part> parts) {
        return parts.stream().anyMatch(Part::letter);
    }

    /** Letters alone are a code from five on, and figures alone only one by one: "28 11 2026" is a day. */
    private static boolean isSpelt(List<Part> parts, int signs) {
        boolean letters = hasLetter(parts);
        boolean figures = parts.stream().anyMatch(part -> !part.letter());
        return letters && figures
                || letters && signs >= FEWEST_LETTERS
                || !letters && parts.size() >= FEWEST_SIGNS && parts.stream().allMatch(SpelledCodes::isOneDigit);
    }

    private static boolean isOneDigit(Part part) {
        return part.signs().chars().distinct().count() == 1 && part.signs().length() <= FEWEST_PARTS;
    }

    private boolean isTalk(FoldedText text, Part first) {
        String word = text.original().substring(first.start(), first.end());
        return smallWord.matcher(word).matches();
    }
}
