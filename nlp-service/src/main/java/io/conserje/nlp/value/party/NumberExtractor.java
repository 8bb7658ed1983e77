package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and positions whose meaning nothing else claimed; "un" and "a" count only where a number is the answer. */
public final class NumberExtractor implements Extractor {

    private final Words words;
    private final Numerals numerals;
    private final Pattern number;
    private final Pattern ordinal;

    /** Reads the numbers of one language. */
    public NumberExtractor(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
        this.number = words.pattern("(?<![\\w.,:/-])(?<d>{n})(?![\\w%]|[.,:/]\\d)");
        this.ordinal = words.pattern("(?<!\\w)(?<d>{ordinal})(?!\\w)");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Matcher match = ordinal.matcher(text.folded()); match.find(); ) {
            String position = words.partOf("ordinal", match.group("d"));
            values.add(Value.of(EntityTypes.ORDINAL, match.start(), match.end(), Integer.valueOf(position)));
        }
        boolean answer = text.folded().strip().length() <= 5;
        for (Matcher match = number.matcher(text.folded()); match.find(); ) {
            OptionalInt count = numerals.parse(match.group("d"));
            boolean digits = Character.isDigit(match.group("d").charAt(0));
            if (count.isPresent() && (digits || count.getAsInt() != 1 || answer)) {
                Value value = Value.of(EntityTypes.NUMBER, match.start(), match.end(), count.getAsInt());
                if (values.stream().noneMatch(value::overlaps)) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
