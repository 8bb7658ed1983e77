package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Knows children by the way their ages are told: "one of 5 years and another of 9", "a 14 and a 16 year old". */
final class ChildrenByAge {

    private static final int TO_YEARS = 8;
    private static final int TO_CHILD = 20;

    private final Pattern byName;
    private final List<Pattern> severalTold;

    ChildrenByAge(Words words) {
        AgeForms forms = new AgeForms(words);
        this.byName = forms.named("by_name");
        this.severalTold = forms.named("pair", "apart", "nouns", "he_and_she");
    }

    /** Whether these ages are children's, though nobody says so. */
    boolean areTold(Ages ages, String plain) {
        String said =
                plain.substring(Math.max(0, ages.start() - TO_CHILD), Math.min(plain.length(), ages.end() + TO_YEARS));
        return byName.matcher(said).find()
                || ages.years().size() > 1
                        && severalTold.stream()
                                .anyMatch(form -> form.matcher(said).find());
    }
}
