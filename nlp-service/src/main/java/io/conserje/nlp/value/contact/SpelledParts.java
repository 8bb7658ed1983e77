package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The steps in which a code is spelt: a figure, a letter by itself, by its name or likened to a word, each once or more often. */
final class SpelledParts {

    private static final int MOST_CAPITALS = 4;
    private static final Pattern TOKEN =
            Pattern.compile("(?<gap>[ ,.;:/]{0,3})(?<w>[\\p{L}&&[^ºª]]+(?:-\\p{L}+)?|\\d+)");

    private final Pattern like;
    private final Pattern joint;
    private final Pattern twice;
    private final Pattern thrice;
    private final Pattern dash;
    private final Map<String, String> signs = new HashMap<>();

    /** One step of spelling: what it says, whether it is a letter, and where it stands. */
    record Part(int start, int end, String signs, boolean letter) {}

    SpelledParts(Words words) {
        this.like = words.pattern(" ?[,(]? ?(?:{spelt_like}) (?<w>\\p{L})[\\p{L}'-]*\\)?");
        this.joint = words.pattern("(?:{and}|{then}) ");
        this.twice = words.pattern("(?:{digit_twice})");
        this.thrice = words.pattern("(?:{digit_thrice})");
        this.dash = words.pattern("(?:{dash_word})");
        words.lists("digit").forEach((digit, said) -> said.forEach(word -> signs.put(word, digit)));
        words.list("zero_said").forEach(word -> signs.put(word, "0"));
        words.lists("letter").forEach((letter, said) -> said.forEach(word -> signs.put(word, letter)));
    }

    /** The step that begins here, behind "and" too: "…, 7, and double 3". */
    @Nullable
    Part at(FoldedText text, int from, boolean first) {
        Matcher token = TOKEN.matcher(text.folded()).region(from, text.folded().length());
        if (!token.lookingAt() || !first && token.group("gap").isEmpty()) {
            return null;
        }
        int start = token.start("w");
        int times = twice.matcher(token.group("w")).matches()
                ? 2
                : thrice.matcher(token.group("w")).matches() ? 3 : 1;
        if (times > 1) {
            token.region(token.end(), text.folded().length());
            if (!token.lookingAt()) {
                return null;
            }
        } else if (!first && Character.isLowerCase(text.original().charAt(start))) {
            Matcher and =
                    joint.matcher(text.folded()).region(start, text.folded().length());
            if (and.lookingAt()) {
                return at(text, and.end(), true);
            }
        }
        if (dash.matcher(token.group("w")).matches() && !first) {
            return new Part(start, token.end(), "-", false);
        }
        String sign = sign(text.original().substring(token.start("w"), token.end("w")), token.group("w"), times > 1);
        if (sign.isEmpty()) {
            return null;
        }
        boolean letter = Character.isLetter(sign.charAt(0));
        int end = letter ? endOfLike(text.folded(), token.end(), sign) : token.end();
        return new Part(start, end, sign.repeat(times), letter);
    }

    /** What a word says: figures, a letter, its name, or capitals as they are; empty text for anything else. */
    private String sign(String written, String folded, boolean repeated) {
        boolean figures = Character.isDigit(folded.charAt(0));
        if (figures) {
            return repeated && folded.length() > 1 ? "" : folded;
        }
        if (folded.length() == 1) {
            return Character.isUpperCase(written.charAt(0))
                    ? written
                    : signs.getOrDefault(folded, folded).toUpperCase(Locale.ROOT);
        }
        boolean capitals = folded.length() <= MOST_CAPITALS && written.equals(written.toUpperCase(Locale.ROOT));
        return signs.getOrDefault(folded, capitals && !repeated ? folded : "").toUpperCase(Locale.ROOT);
    }

    /** Behind the word that a letter begins: "A as in Anna". */
    private int endOfLike(String folded, int from, String letter) {
        Matcher word = like.matcher(folded).region(from, folded.length());
        return word.lookingAt() && letter.toLowerCase(Locale.ROOT).endsWith(word.group("w")) ? word.end() : from;
    }
}
