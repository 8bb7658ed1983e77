package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Positions: "la segunda", "21st", "le trois centième"; "the last one" is -1 where a position was asked for. */
public final class OrdinalExtractor implements Extractor {

    private static final int LAST = -1;
    private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:[ -]\\p{L}+)*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String[] DATES = {
        EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE, EntityTypes.DATETIME
    };

    private final boolean onlyAsked;
    private final NumberWords words;
    private final Pattern figures;
    private final Pattern never;
    private final Pattern last;
    private final Pattern thing;

    /** Reads the positions of one language; {@code onlyAsked}: only what no day can be. */
    public OrdinalExtractor(Words words, boolean onlyAsked) {
        this.onlyAsked = onlyAsked;
        this.words = new NumberWords(words);
        this.figures = words.pattern("(?<![\\w.,:/#])(?<d>\\d{1,6}) ?(?:{rank_suffix})(?!\\w)");
        this.never = words.pattern("(?<!\\w)(?:{no_rank})(?!\\w)");
        this.thing = words.pattern("^ (?:{ranked_thing})(?!\\w)");
        this.last = words.pattern("(?<!\\w)(?:{last_one})(?!\\w)");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean asked = frame.expects(EntityTypes.ORDINAL) && !frame.expects(DATES);
        List<Value> values = new ArrayList<>();
        for (Matcher match = figures.matcher(text.folded()); match.find(); ) {
            Value value = Value.of(EntityTypes.ORDINAL, match.start(), match.end(), Integer.valueOf(match.group("d")));
            if (asked || isMeant(text.folded(), value)) {
                values.add(value);
            }
        }
        for (Matcher match = WORDS.matcher(text.folded()); match.find(); ) {
            addWords(values, text.folded(), match.start(), match.end(), asked);
        }
        Matcher end = last.matcher(text.folded());
        if (asked && values.isEmpty() && end.find()) {
            values.add(Value.of(EntityTypes.ORDINAL, end.start(), end.end(), LAST));
        }
        return asked || !onlyAsked
                ? values
                : values.stream()
                        .filter(value -> thing.matcher(text.folded().substring(value.end()))
                                .find())
                        .toList();
    }

    private void addWords(List<Value> values, String folded, int from, int to, boolean asked) {
        List<int[]> row = new ArrayList<>();
        Matcher word = WORD.matcher(folded).region(from, to);
        while (word.find()) {
            String text = word.group();
            boolean number = words.isCardinal(text) || words.isOrdinal(text) || words.isJoint(text);
            if (number) {
                row.add(new int[] {word.start(), word.end()});
            } else {
                row.clear();
            }
            if (words.isOrdinal(text)) {
                addLongest(values, folded, row, asked);
            }
        }
    }

    private void addLongest(List<Value> values, String folded, List<int[]> row, boolean asked) {
        for (int i = 0; i < row.size(); i++) {
            List<String> said = row.subList(i, row.size()).stream()
                    .map(span -> folded.substring(span[0], span[1]))
                    .toList();
            OptionalLong place = words.isJoint(said.getFirst()) ? OptionalLong.empty() : words.place(said);
            if (place.isPresent() && place.getAsLong() <= Integer.MAX_VALUE) {
                Value value = Value.of(EntityTypes.ORDINAL, row.get(i)[0], row.getLast()[1], (int) place.getAsLong());
                values.removeIf(value::overlaps);
                if (asked || isMeant(folded, value)) {
                    values.add(value);
                }
                return;
            }
        }
    }

    private boolean isMeant(String folded, Value value) {
        for (Matcher match = never.matcher(folded); match.find(); ) {
            if (match.start() < value.end() && value.start() < match.end()) {
                return false;
            }
        }
        return true;
    }
}
