package io.conserje.nlp.value.party;

import io.conserje.nlp.value.ChangedNights;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.plain.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a plain text one in which people are counted: with signs for what counts nobody and for ages, and no ages of grown-ups. */
final class PeopleText {

    /** Stands for what counts nobody. */
    private static final char NOBODY = '\u0004';

    private static final int TO_COUNT = 48;

    private final List<Pattern> nobody;
    private final Pattern grown;
    private final Pattern child;
    private final Pattern ofAll;

    PeopleText(Words words) {
        this.nobody = List.of(
                words.pattern("(?<!\\w)(?:{for_an_hour})(?!\\w)"),
                words.pattern("(?<!\\w)(?:{one_more})(?!\\w)"),
                words.pattern(ChangedNights.PATTERN),
                words.pattern(
                        "(?<!\\w)(?:{left_behind}) ?(?:{about_people} )?(?:{child}|{children_many}|{relative}|{relatives}|{parents})(?!\\w)"));
        this.grown = words.pattern(
                "(?<!\\w)(?:{relative}|{parents}|{relatives})(?<a> ?[(,]? ?(?:(?:{aged}) )?(?:1[89]|[2-9]\\d)(?:[ -]?(?:{years}))?(?:\\)|(?=,))| (?:{aged}) (?:1[89]|[2-9]\\d)(?: (?:{years})|(?= ?(?:[,;!?)]|$)| (?:{and}) )))");
        this.child = words.pattern("(?<!\\w)(?:(?:{and_people}) )?(?:(?:{whose}|{article}) )?(?:{child})(?!\\w)");
        this.ofAll = words.pattern(
                "(?<!\\w)(?:(?<n>\\d{1,2}) (?:{about_people} ){0,3}(?:{children})|(?:{children_many}))(?<c>)(?!\\w)(?! (?:{and}) )[^.;!?\\d]{0,24}$");
    }

    /** The same text with these ages marked. */
    PlainText of(PlainText plain, List<Ages> ages) {
        String text = plain.text();
        Stream<int[]> uncounted =
                nobody.stream().flatMap(form -> found(form, text)).map(at -> new int[] {at.start(), at.end()});
        Stream<int[]> aged = ages.stream().flatMap(one -> withoutChildren(text, one).stream());
        Stream<int[]> grownUp = found(grown, text).map(at -> new int[] {at.start("a"), at.end("a")});
        return plain.filled(uncounted.toList(), NOBODY)
                .filled(aged.toList(), MentionFinder.AGE)
                .filled(grownUp.toList(), ' ');
    }

    private static Stream<MatchResult> found(Pattern form, String text) {
        return form.matcher(text).results();
    }

    /** What says ages, without the children whom it names: "a boy of 3 and a girl of 5"; of "three boys, the eldest 12, …" they are told already. */
    private List<int[]> withoutChildren(String plain, Ages ages) {
        int from = ages.start();
        Matcher all = ofAll.matcher(plain).region(Math.max(0, from - TO_COUNT), from);
        if (ages.years().size() > 1
                && all.useTransparentBounds(true).find()
                && child.matcher(plain).region(all.end("c"), ages.end()).find()
                && (all.group("n") == null
                        || Integer.parseInt(all.group("n")) == ages.years().size())) {
            return List.of(new int[] {all.end("c"), ages.end()});
        }
        List<int[]> parts = new ArrayList<>();
        for (Matcher named = child.matcher(plain).region(from, ages.end()); named.find(); ) {
            parts.add(new int[] {from, named.start()});
            from = named.end();
        }
        parts.add(new int[] {from, ages.end()});
        return parts;
    }
}
