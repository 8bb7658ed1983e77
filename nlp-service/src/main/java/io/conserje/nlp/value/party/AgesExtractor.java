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

/** Ages of children in whole years: "de 5 y 8 años", "aged 3", "6 months old" (0). */
public final class AgesExtractor implements Extractor {

    private static final int OLDEST_CHILD = 17;

    private final Numerals numerals;
    private final Pattern years;
    private final Pattern months;
    private final Pattern number;

    /** Reads the ages of one language. */
    public AgesExtractor(Words words) {
        this.numerals = new Numerals(words);
        String list = "(?<d>{n}(?:(?:, ?| (?:{and}|&) )(?:(?:de|d'|of|from) )?{n}){0,7})";
        this.years = words.pattern("(?<![\\w/:.,-])(?:" + list + "[ -]?(?:{years})(?!\\w)|(?<=aged )"
                + list.replace("<d>", "<e>") + "|(?<=ages )" + list.replace("<d>", "<f>") + ")");
        this.months = words.pattern("(?<![\\w/:.,-])(?:de )?(?<d>{n})[ -](?:{months_old})(?= |$|[.,!?])");
        this.number = words.pattern("{n}");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Matcher match = years.matcher(text.folded()); match.find(); ) {
            String list = match.group("d") != null ? match.group("d") : match.group();
            List<Integer> ages = ages(list);
            if (!ages.isEmpty()) {
                values.add(Value.of(EntityTypes.CHILD_AGES, match.start(), match.end(), ages));
            }
        }
        boolean aboutBabies = text.folded().matches("(?s).*(?:bebe|baby|nene|infant|toddler|nourrisson).*");
        for (Matcher match = months.matcher(text.folded()); aboutBabies && match.find(); ) {
            values.add(Value.of(EntityTypes.CHILD_AGES, match.start(), match.end(), List.of(0)));
        }
        return values;
    }

    private List<Integer> ages(String list) {
        List<Integer> ages = new ArrayList<>();
        for (Matcher match = number.matcher(list); match.find(); ) {
            int age = numerals.parse(match.group()).orElse(OLDEST_CHILD + 1);
            if (age > OLDEST_CHILD) {
                return List.of();
            }
            ages.add(age);
        }
        return ages;
    }
}
