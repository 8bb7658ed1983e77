package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number words of one language, cardinal and ordinal, and what a row of them adds up to. */
public final class NumberWords {

    private final Map<String, Long> cardinals = new HashMap<>();
    private final Map<String, Long> ordinals = new HashMap<>();
    private final Set<String> articles;
    private final Set<String> joints;
    private final Set<String> dozens;
    private final boolean scores;
    private final Pattern halfDozen;

    /** Knows the number words of a language. */
    public NumberWords(Words words) {
        this.articles = Set.copyOf(words.list("one_article"));
        this.joints = Set.copyOf(words.list("number_joint"));
        this.dozens = Set.copyOf(words.list("dozen"));
        this.halfDozen = words.pattern("(?:{half_dozen})(?!\\w)");
        this.scores = words.language().equals("fr");
        words.lists("number").forEach((value, list) -> addAll(cardinals, Long.parseLong(value), list));
        words.lists("rank").forEach((value, list) -> addAll(ordinals, Long.parseLong(value), list));
        addGlued(words.list("number_glue"));
        addAll(cardinals, NumberSum.DOZEN, dozens);
    }

    /** True when the word is a cardinal; "un" and "a" are none by themselves. */
    public boolean isCardinal(String word) {
        return cardinals.containsKey(word) && !articles.contains(word);
    }

    /** True when the word is an ordinal. */
    public boolean isOrdinal(String word) {
        return ordinals.containsKey(word);
    }

    /** True when the word is an article that may also say "one". */
    public boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** True when the word may stand in the middle of a number: "y", "and". */
    public boolean isJoint(String word) {
        return joints.contains(word);
    }

    /** True when the word multiplies the figures before it: "mil", "million", "dozen". */
    public boolean isScale(String word) {
        return dozens.contains(word) || cardinals.getOrDefault(word, 0L) >= NumberSum.THOUSAND;
    }

    /** Where "half a dozen" ends that begins here, or -1. */
    int halfDozenEnd(String folded, int start) {
        Matcher half = halfDozen.matcher(folded).region(start, folded.length());
        return half.lookingAt() ? half.end() : -1;
    }

    /** All cardinals as written, for spelling. */
    public Set<String> cardinals() {
        return Set.copyOf(cardinals.keySet());
    }

    /** What the words say, or empty when they do not make one number ("two three"). */
    public OptionalLong sum(List<String> words) {
        return add(words, false);
    }

    /** Which place the words say, "twenty first" or "trois centieme", or empty when they say none. */
    public OptionalLong place(List<String> words) {
        return words.isEmpty() || !isOrdinal(words.getLast()) ? OptionalLong.empty() : add(words, true);
    }

    private OptionalLong add(List<String> words, boolean place) {
        NumberSum sum = new NumberSum(scores, place);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Long value = value(word, place);
            boolean last = i + 1 == words.size();
            boolean fits = isJoint(word) || value == null
                    ? isArticle(word) && i == 0 && !last && sum.add(1, false) || isJoint(word) && !last && sum.mayJoin()
                    : sum.add(value, isScale(word) || value >= NumberSum.THOUSAND);
            if (!fits) {
                return OptionalLong.empty();
            }
        }
        return sum.total();
    }

    private @Nullable Long value(String word, boolean place) {
        Long ordinal = place ? ordinals.get(word) : null;
        return ordinal == null ? cardinals.get(word) : ordinal;
    }

    /** "treintaidos", "vintecinco", "twentyone": tens and units written as one word. */
    private void addGlued(List<String> glue) {
        Map<String, Long> known = Map.copyOf(cardinals);
        known.forEach((tens, ten) -> known.forEach((unit, one) -> {
            if (ten >= 20 && ten <= 90 && ten % 10 == 0 && one >= 1 && one <= 9) {
                glue.forEach(joint -> cardinals.putIfAbsent(tens + joint.strip() + unit, ten + one));
                cardinals.putIfAbsent(tens + unit, ten + one);
            }
        }));
    }

    private static void addAll(Map<String, Long> map, long value, Iterable<String> words) {
        words.forEach(word -> map.put(word, value));
    }
}
