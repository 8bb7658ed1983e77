package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who comes: "2 adultos y un niño", "my wife and I and our kid", "somos 4". */
public final class PartyExtractor implements Extractor {

    private static final int MOST_PEOPLE = 500;

    private final Numerals numerals;
    private final List<Counted> counted;
    private final List<Fixed> fixed;

    private record Counted(String type, Pattern pattern) {}

    private record Fixed(String type, int count, Pattern pattern) {}

    /** Reads the people of one language. */
    public PartyExtractor(Words words) {
        this.numerals = new Numerals(words);
        this.counted = List.of(
                counted(words, EntityTypes.ADULTS, "(?<d>{n}) (?:{adults})"),
                counted(
                        words,
                        EntityTypes.CHILDREN,
                        "(?<d>{n}) (?:small |young |little |petits? |jeunes? )?(?:{children})"),
                counted(words, EntityTypes.GUESTS, "(?<d>{n}) (?:{people})"),
                counted(words, EntityTypes.GUESTS, "(?:{family_of}) (?<d>{n})"));
        this.fixed = List.of(
                fixed(words, EntityTypes.ADULTS, 2, "{pair}"),
                fixed(words, EntityTypes.CHILDREN, 0, "{no_children}"),
                fixed(words, EntityTypes.CHILDREN, 1, "{our_child}"),
                fixed(words, EntityTypes.ADULTS, 1, "{alone}"));
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Counted kind : counted) {
            for (Matcher match = kind.pattern().matcher(text.folded()); match.find(); ) {
                int count = numerals.parse(match.group("d")).orElse(-1);
                if (count >= 0 && count <= MOST_PEOPLE) {
                    addApart(values, Value.of(kind.type(), match.start(), match.end(), count));
                }
            }
        }
        for (Fixed kind : fixed) {
            for (Matcher match = kind.pattern().matcher(text.folded()); match.find(); ) {
                addApart(values, Value.of(kind.type(), match.start(), match.end(), kind.count()));
            }
        }
        values.sort(Comparator.comparingInt(Value::start));
        return values;
    }

    private static void addApart(List<Value> values, Value value) {
        if (values.stream().noneMatch(value::overlaps)) {
            values.add(value);
        }
    }

    private static Counted counted(Words words, String type, String template) {
        return new Counted(type, words.pattern("(?<![\\w/:.,-])" + template + "(?!\\w)"));
    }

    private static Fixed fixed(Words words, String type, int count, String template) {
        return new Fixed(type, count, words.pattern("(?<!\\w)(?:" + template + ")(?!\\w)"));
    }
}
