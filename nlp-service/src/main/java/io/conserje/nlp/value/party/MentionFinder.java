package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the people mentioned in a plain text: "2 adultos", "mi mujer", "the little one", "yo". */
final class MentionFinder {

    private static final int MOST_PEOPLE = 500;

    /** Stands for what tells an age. */
    static final char AGE = '\u0002';

    private final List<MentionForms.Form> forms;

    MentionFinder(Words words) {
        this.forms = MentionForms.of(words);
    }

    /** The mentions in the order of the text; of two on the same words the longer one stays. */
    List<Mention> find(String plain) {
        List<Mention> all = new ArrayList<>();
        boolean aged = plain.indexOf(AGE) >= 0;
        for (MentionForms.Form form : forms) {
            if (form.aged() && !aged) {
                continue;
            }
            for (Matcher match = form.pattern().matcher(plain); match.find(); ) {
                int count = form.count().applyAsInt(match);
                if (count <= MOST_PEOPLE) {
                    all.add(new Mention(match.start(), match.end(), form.who(), count, isFirm(match)));
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : all) {
            if (apart.isEmpty() || !apart.getLast().overlaps(mention)) {
                apart.add(mention);
            }
        }
        return apart;
    }

    /** "An adult" at the beginning of what is said counts as "1 adult" does; "does an adult have to" asks. */
    private static boolean isFirm(Matcher match) {
        if (match.namedGroups().containsKey("one")) {
            return true;
        }
        return match.namedGroups().containsKey("n")
                && match.group("n") != null
                && Character.isDigit(match.group("n").charAt(0));
    }
}
