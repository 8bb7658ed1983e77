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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People counted without the word: "somos 4", "a room for two", "the 4 of us"; read after the dates. */
public final class UnnamedPartyExtractor implements Extractor {

    private static final int MOST_PEOPLE = 50;

    private final Numerals numerals;
    private final Pattern pattern;

    /** Reads the people of one language. */
    public UnnamedPartyExtractor(Words words) {
        this.numerals = new Numerals(words);
        this.pattern = words.pattern(
                "(?<!\\w)(?:(?:{we_are}|{for})(?: (?:{of_us}))? )(?<d>{n})(?![\\w/:%€$])(?! ?(?:{month}|{nights}|{days}|{week}|{month_word}|{hours}|{minutes}|{rooms}|{roomtype}|{currency}|{years}|{oclock}|{am}|{pm}|[.,/]\\d|\\p{L}+(?<!{and})(?<!{people})(?= *(?:for|para|pour)) ))");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
            int count = numerals.parse(match.group("d")).orElse(0);
            boolean article = match.group("d").matches("a|an|un|una|une|um|uma");
            if (count > 0 && count <= MOST_PEOPLE && !article) {
                values.add(Value.of(EntityTypes.GUESTS, match.start("d"), match.end("d"), count));
            }
        }
        return values;
    }
}
