package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What parts of a whole are called: "thirds", "quintos", "centièmes", and by how much each divides. */
final class Parts {

    private static final Pattern NEXT = Pattern.compile("[ -](?<part>\\p{L}{4,} partes|\\p{L}{4,})(?!\\w)");
    private static final int LONGEST = 40;

    /** Nobody counts in smaller parts: of "100 millionths" the hundred is what was said. */
    private static final long SMALLEST = 1000;

    /**
     * A part that stands somewhere.
     *
     * @param of what it divides by
     * @param rank true where the word is a position as well: "fifth"
     * @param end offset behind it
     */
    record Part(long of, boolean rank, int end) {}

    private final Map<String, Part> one = new HashMap<>();
    private final Map<String, Part> many = new HashMap<>();
    private final Pattern ofTime;

    Parts(Words words) {
        Pattern likeRanks = words.pattern("{part_rank}");
        words.lists("rank")
                .forEach((place, names) -> names.stream()
                        .filter(name -> Long.parseLong(place) > 2
                                && Long.parseLong(place) <= SMALLEST
                                && likeRanks.matcher(name).matches())
                        .forEach(name -> addRank(name, Long.parseLong(place))));
        add(one, words.lists("part"));
        add(many, words.lists("parts"));
        String months = words.lists("month").values().stream()
                .flatMap(List::stream)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.ofTime = words.pattern("(?: (?:{part_of})(?: (?:{one_article}))?)?[ ']?"
                + "(?: ?(?:{hours}|{minutes}|{days}|{nights}|{week}|{month_word}|{year_word}|" + months + "))(?!\\w)");
    }

    /** The part whose name begins behind one blank or hyphen at {@code end}, or null; parts of an hour and days of a month are none. */
    @Nullable
    Part behind(String folded, int end, boolean single) {
        Matcher next = NEXT.matcher(folded).region(end, Math.min(folded.length(), end + LONGEST));
        if (!next.useTransparentBounds(true).lookingAt()) {
            return null;
        }
        Part part = (single ? one : many).get(next.group("part"));
        boolean time =
                ofTime.matcher(folded).region(next.end(), folded.length()).lookingAt();
        return part == null || time ? null : new Part(part.of(), part.rank(), next.end());
    }

    private void addRank(String name, long of) {
        one.put(name, new Part(of, true, 0));
        many.put(name + "s", new Part(of, true, 0));
    }

    private static void add(Map<String, Part> parts, Map<String, List<String>> names) {
        names.forEach((of, all) -> all.forEach(name -> parts.put(name, new Part(Long.parseLong(of), false, 0))));
    }
}
