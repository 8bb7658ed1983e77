package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grown-ups and children as houses write them, "2+1", "2a 1n", where a text says nothing else or speaks of rooms or people. */
final class PartyFormula {

    private static final int SHORT_ANSWER = 7;

    private final Pattern formula;
    private final Pattern context;

    PartyFormula(Words words) {
        this.formula = words.pattern(
                "(?<![\\w+.,/-])(?<a>\\d{1,2}) ?(?:\\+|a ?[+/-]|a ?,(?! ?\\d ?a(?!\\w))|a (?=\\d ?(?:[nckm]|{children})(?!\\w))|(?:{adults}) ?[+/])"
                        + " ?(?<c>\\d)(?: ?(?:[nckm]|{children})(?!\\w))?(?![\\w+:]| (?:{thing_along})(?!\\w))");
        this.context = words.pattern("(?<!\\w)(?:{rooms}|{people}|{bookings}|{for_people})(?!\\w)");
    }

    /** Adds both counts; {@code asked} when people were asked for. */
    void add(PartyValues values, String plain, boolean asked) {
        Matcher match = formula.matcher(plain);
        boolean whole = plain.strip().length() <= SHORT_ANSWER;
        if (match.find() && (whole || asked || context.matcher(plain).find())) {
            values.add(EntityTypes.ADULTS, match.start("a"), match.end("a"), Integer.parseInt(match.group("a")));
            values.add(EntityTypes.CHILDREN, match.start("c"), match.end(), Integer.parseInt(match.group("c")));
        }
    }
}
