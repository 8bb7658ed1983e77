package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that says a position, in figures and words, whatever it is meant for. */
final class PlaceFinder {

    private static final int MOST_WORDS = 40;
    private static final Pattern GAP = Pattern.compile(" {1,3}|-");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SCALED = Pattern.compile("(?<![\\w.,:/#-])(?<d>\\d{1,6}) (?<scale>\\p{L}{5,})(?!\\w)");
    private static final long LEAST_SCALE = 100;

    private final NumberWords words;
    private final Pattern figures;

    PlaceFinder(Words words) {
        this.words = NumberWords.of(words);
        this.figures =
                words.pattern("(?<![\\w.,:/#])(?<d>\\d{1,6})(?:(?:{rank_suffix})| (?:{rank_suffix_apart})(?! \\d)"
                        + "| (?:{rank_suffix})(?= (?:{ranked_thing})(?!\\w)))(?!\\w)");
    }

    /** The positions, those in figures first. */
    List<Value> find(String folded) {
        List<Value> places = new ArrayList<>();
        for (Matcher match = figures.matcher(folded); match.find(); ) {
            places.add(Value.of(EntityTypes.ORDINAL, match.start(), match.end(), Integer.valueOf(match.group("d"))));
        }
        addWords(places, folded);
        addScaled(places, folded);
        return places;
    }

    /** "Your 10 thousandth guest"; "5 thousandths" are no position, nor is "5 thousandth" of nothing. */
    private void addScaled(List<Value> places, String folded) {
        for (Matcher match = SCALED.matcher(folded); match.find(); ) {
            String word = words.spelt(match.group("scale"));
            long scale = words.isOrdinal(word) ? words.place(List.of(word)).orElse(0) : 0;
            if (scale >= LEAST_SCALE) {
                Object number = simple(Long.parseLong(match.group("d")) * scale);
                Value value = Value.of(EntityTypes.ORDINAL, match.start(), match.end(), number);
                places.removeIf(value::overlaps);
                if (!word.endsWith("s") && isOfSomething(folded, match)) {
                    places.add(value);
                }
            }
        }
    }

    private static boolean isOfSomething(String folded, Matcher match) {
        return WORD.matcher(folded).region(match.end(), folded.length()).find()
                || WORD.matcher(folded).region(0, match.start()).find();
    }

    private void addWords(List<Value> places, String folded) {
        List<int[]> row = new ArrayList<>();
        for (Matcher word = WORD.matcher(folded); word.find(); ) {
            String text = words.spelt(word.group());
            boolean number = words.isCardinal(text) || words.isOrdinal(text) || words.isJoint(text);
            boolean goesOn = !row.isEmpty()
                    && row.size() < MOST_WORDS
                    && GAP.matcher(folded.substring(row.getLast()[1], word.start()))
                            .matches();
            if (!number || !goesOn) {
                row.clear();
            }
            if (number) {
                row.add(new int[] {word.start(), word.end()});
            }
            if (words.isOrdinal(text)) {
                addLongest(places, folded, row);
            }
        }
    }

    private void addLongest(List<Value> places, String folded, List<int[]> row) {
        for (int i = 0; i < row.size(); i++) {
            List<String> said = row.subList(i, row.size()).stream()
                    .map(span -> words.spelt(folded.substring(span[0], span[1])))
                    .toList();
            OptionalLong place = words.isJoint(said.getFirst()) ? OptionalLong.empty() : words.place(said);
            if (place.isPresent()) {
                Object number = simple(place.getAsLong());
                Value value = Value.of(EntityTypes.ORDINAL, row.get(i)[0], row.getLast()[1], number);
                places.removeIf(value::overlaps);
                places.add(value);
                return;
            }
        }
    }

    private static Object simple(long place) {
        return place == (int) place ? (Object) (int) place : (Object) place;
    }
}
