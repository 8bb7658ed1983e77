package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a house or a room offers: amenities and meals. */
public final class OfferExtractor implements Extractor {

    private final Map<String, Map<String, Pattern>> kinds;

    /** Any of them, each of which begins a word: most texts offer nothing, and are gone through once then. */
    private final Pattern any;

    /** Reads the offers of one language. */
    public OfferExtractor(Words words) {
        this.kinds = Map.of(
                EntityTypes.MEAL, words.parts("meal"),
                EntityTypes.AMENITY, words.parts("amenity"));
        this.any = Pattern.compile(kinds.values().stream()
                .flatMap(kind -> kind.values().stream())
                .map(Pattern::pattern)
                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")")));
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        if (!any.matcher(text.folded()).find()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (String type : List.of(EntityTypes.MEAL, EntityTypes.AMENITY)) {
            kinds.getOrDefault(type, Map.of()).forEach((name, pattern) -> {
                for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
                    Value value = Value.of(type, match.start(), match.end(), name);
                    if (values.stream().noneMatch(value::overlaps)) {
                        values.add(value);
                    }
                }
            });
        }
        return values;
    }
}
