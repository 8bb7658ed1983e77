package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number words of one language, cardinal and ordinal, and what a row of them adds up to. */
public final class NumberWords {

    private static final long MILLION = 1_000_000;
    private static final Set<BigDecimal> SCALES =
            Set.of(BigDecimal.valueOf(100), BigDecimal.valueOf(1000), BigDecimal.valueOf(MILLION));
    private static final Map<Words, NumberWords> SHIPPED = new ConcurrentHashMap<>();

    private final Map<String, Long> cardinals = new HashMap<>();
    private final Map<String, Long> ordinals = new HashMap<>();
    private final Map<String, Long> groups = new HashMap<>();
    private final Set<String> articles;
    private final Set<String> joints;
    private final Set<String> hundreds;
    private final Set<String> vague;
    private final Pattern hundredsNear;
    private final Pattern fewAhead;
    private final NumberSpelling spelling = new NumberSpelling();
    private final SetNumbers sets;
    private final boolean scores;
    private final boolean teens;
    private final long mostHundreds;

    /** The number words of a language, of which all who read share one: glued together they are thousands. */
    public static NumberWords of(Words words) {
        NumberWords known = SHIPPED.get(words);
        if (known != null) {
            return known;
        }
        NumberWords made = new NumberWords(words, false);
        NumberWords first = SHIPPED.putIfAbsent(words, made);
        return first == null ? made : first;
    }

    /** Those of a language where a number was asked for, so that "3 cents" is no money. */
    static NumberWords asked(Words words) {
        return new NumberWords(words, true);
    }

    private NumberWords(Words words, boolean asked) {
        this.articles = Set.copyOf(words.list("one_article"));
        this.joints = Set.copyOf(words.list("number_joint"));
        this.hundreds = Set.copyOf(words.list(asked ? "hundred_asked" : "hundred_figures"));
        this.vague = Set.copyOf(words.list("number_vague"));
        this.hundredsNear = words.pattern("(?:{hundred_near})");
        this.fewAhead = words.pattern("(?<!\\w)(?:{few_ahead}) $");
        this.scores = words.language().equals("fr");
        this.teens = words.language().equals("es");
        this.mostHundreds = Long.parseLong(words.text("most_hundreds"));
        addAll(cardinals, words.lists("number"));
        addAll(ordinals, words.lists("rank"));
        addAll(groups, words.lists("group"));
        List.of(cardinals, ordinals).forEach(this::learnSpelling);
        GluedNumbers.addPlaces(ordinals, cardinals, words.list("rank_glue"));
        GluedNumbers.add(cardinals, words.list("number_glue"));
        words.list("group_alone").forEach(word -> cardinals.put(word, groups.getOrDefault(word, 1L)));
        List.of(cardinals, ordinals, groups).forEach(all -> spelling.leave(all.keySet()));
        spelling.leave(words.list("number_like"));
        this.sets = new SetNumbers(words, this);
    }

    /** The word as it is spelt, where it is a number word but for one letter; else the same word. */
    String spelt(String word) {
        return spelling.mended(word);
    }

    /** True when the word is a cardinal; "un" and "a" are none by themselves. */
    public boolean isCardinal(String word) {
        return cardinals.containsKey(word) && !articles.contains(word);
    }

    /** True when the word is an ordinal. */
    public boolean isOrdinal(String word) {
        return ordinals.containsKey(word);
    }

    /** True when the word says one, though it may be an article as well: "un" behind "3 cent". */
    boolean isOne(String word) {
        return cardinals.getOrDefault(word, 0L) == 1;
    }

    /** True when the word that begins here says hundreds because of what stands around it: "3 cents et 21". */
    boolean isHundredsNear(String folded, int start) {
        return hundredsNear
                .matcher(folded)
                .region(start, folded.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** True when the word is an article that may also say "one". */
    public boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** True when nobody knows how many a number of a folded text says: "thousands", "a few hundred". */
    public boolean isVague(String folded, FoundNumber number) {
        return !number.figures()
                && (vague.contains(folded.substring(number.start(), number.end()))
                        || SCALES.contains(number.value())
                                && fewAhead.matcher(folded.substring(0, number.start()))
                                        .find());
    }

    /** True when the word may stand in the middle of a number: "y", "and". */
    public boolean isJoint(String word) {
        return joints.contains(word);
    }

    /** True when the word counts by the dozen, score or the like, and wants to be counted itself. */
    boolean isGroup(String word) {
        return groups.containsKey(word);
    }

    long groupOf(String word) {
        return groups.getOrDefault(word, 1L);
    }

    /** What the word multiplies figures before it by ("mil", "million", "dozen", "hundred"), or 1. */
    long scaleOf(String word) {
        if (groups.containsKey(word)) {
            return groupOf(word);
        }
        long value = hundreds.contains(word) ? 100 : cardinals.getOrDefault(word, 1L);
        return value >= NumberSum.THOUSAND || hundreds.contains(word) ? value : 1;
    }

    /** The numbers that a turn of phrase stands for: "half a dozen". */
    SetNumbers sets() {
        return sets;
    }

    /** All cardinals as written, for spelling. */
    public Set<String> cardinals() {
        return Set.copyOf(cardinals.keySet());
    }

    /** What the words say, or empty when they do not make one number ("two three"). */
    public OptionalLong sum(List<String> words) {
        return read(words, false);
    }

    /** Which place the words say, "twenty first" or "trois centieme", or empty when they say none. */
    public OptionalLong place(List<String> words) {
        return words.isEmpty() || !isOrdinal(words.getLast()) ? OptionalLong.empty() : read(words, true);
    }

    /** An empty sum by the rules of the language. */
    NumberSum sum(boolean place) {
        return new NumberSum(scores, place, teens, mostHundreds);
    }

    /** What one word says; {@code place}: as an ordinal, if it is one. */
    OptionalLong value(String word, boolean place) {
        @Nullable Long ordinal = place ? ordinals.get(word) : null;
        @Nullable Long value = ordinal == null ? cardinals.get(word) : ordinal;
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private OptionalLong read(List<String> words, boolean place) {
        NumberRow row = new NumberRow(this, place);
        for (String word : words) {
            if (!row.take(word)) {
                return OptionalLong.empty();
            }
        }
        return row.total();
    }

    /** Of what is larger than a million too many words are near. */
    private void learnSpelling(Map<String, Long> numbers) {
        spelling.learn(numbers.entrySet().stream()
                .filter(number -> number.getValue() <= MILLION)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static void addAll(Map<String, Long> map, Map<String, List<String>> words) {
        words.forEach((value, list) -> list.forEach(word -> map.put(word, Long.parseLong(value))));
    }
}
