package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.AgeFinder.Ages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ages of two children at once, "twins aged 4", "a 14 and a 16 year old", and those of babies in months. */
final class AgesOfTwo {

    private static final int MONTHS = 12;
    private static final int WORDS_AHEAD = 32;

    private static final int TRIPLETS = 3;

    private final AgeFinder finder;
    private final Pattern inMonths;
    private final Pattern inWeeks;
    private final Pattern ofTwins;
    private final Pattern ofTriplets;
    private final Pattern ofSeveral;
    private final Pattern twinsAhead;
    private final Pattern twice;
    private final Pattern newborn;

    AgesOfTwo(Words words, AgeFinder finder) {
        this.finder = finder;
        this.inMonths = words.pattern(
                "(?<![\\w/:.,+-])(?<!(?:{pregnant}) (?:de|d'|of) )(?:(?:{aged}) )?(?<l>\\d{1,2})[ -]?(?:{months_old})(?!\\w)(?! (?:{pregnant})(?!\\w))");
        String weeks = "[ -]?(?:{weeks_old})(?!\\w)";
        this.inWeeks = words.pattern(
                "(?<!\\w)(?:{child}|{small_child})(?: (?!{in}|{for})\\p{L}+)?(?: ?\\( ?| (?:{aged}|{aged_is}) |,? (?=[4-9]|1\\d))(?<l>\\d{1,2})"
                        + weeks + "|(?<!\\w)(?<w>\\d{1,2})" + weeks
                        + "(?: (?:{aged}))?(?: |-)(?:{child}|{small_child})(?!\\w)");
        this.ofTwins = words.pattern(bornAtOnce("{twins}"));
        this.ofTriplets = words.pattern(bornAtOnce("{triplets}"));
        String several = "(?<k>[2-5]) (?:(?:{about_people}) ){0,2}(?:{children})";
        this.ofSeveral = words.pattern(
                "(?<!\\w)" + several + "(?<a> (?:{aged}|{aged_is})[ :]+| ?\\( ?)(?<l>\\d{1,2})"
                        + "(?: (?:{years})(?!\\w)|(?= ?(?:[).,;!?]|$)))(?! ?[,/&]? ?(?:(?:{and}|{other_child}|{one_child}) ){0,2}\\d| (?:{and})(?!\\w))");
        this.twinsAhead = words.pattern("(?<!\\w)(?:{twins}|" + several + ")(?: ?[(,:]+)? (?:(?:{aged}|{aged_is}) )?$");
        this.newborn = words.pattern(
                "(?<!\\w)(?:(?:{whose}|1) )(?:{small_child} )?(?<l>{newborn})(?!\\w)(?! ?[(,]? ?(?:(?:{aged}) )?\\d)(?! (?:{newborn_thing})(?!\\w))");
        this.twice = words.pattern(
                "(?<![\\w-])(?:(?:1|{one_article}) )?(?<l>\\d{1,2})(?:[ -](?:{year_old}))? (?:{and}) (?:1|{one_article}) (?<m>\\d{1,2})[ -](?:{year_old})(?!\\w)");
    }

    private static String bornAtOnce(String kind) {
        return "(?<!\\w)(?:(?:" + kind + ")(?: ?[(,:]+ ?| )(?<a>(?:{aged}|{aged_is})[ :]+)?"
                + "(?<l>\\d{1,2})(?: (?:{years})(?!\\w)|(?= ?(?:[).,;!?]|$)))"
                + "|(?:" + kind + "),? (?:(?:{who_word}) )?(?:{turned}) (?<t>\\d{1,2})(?! ?(?:{not_ages})(?!\\w))"
                + "|(?<y>\\d{1,2})[ -](?:{year_old}) (?:" + kind + ")(?!\\w))";
    }

    /** Whether two are told like "a 14 and a 16 year old" here. */
    boolean isPair(String said) {
        return twice.matcher(said).find();
    }

    /** "The twins aged 4", "two girls of 12": all of them. */
    void addTwins(List<Ages> found, String plain) {
        addBorn(found, ofTwins, plain, 2);
        addBorn(found, ofTriplets, plain, TRIPLETS);
        for (Matcher match = ofSeveral.matcher(plain); match.find(); ) {
            List<Integer> years = finder.years(match.group("l"), Integer.parseInt(match.group("k")));
            if (!years.isEmpty()) {
                AgeFinder.addApart(
                        found,
                        new Ages(
                                match.group("a").indexOf('(') < 0 ? match.start("a") + 1 : match.start("l"),
                                match.end(),
                                years));
            }
        }
    }

    private void addBorn(List<Ages> found, Pattern pattern, String plain, int count) {
        for (Matcher match = pattern.matcher(plain); match.find(); ) {
            String age = match.group("l") != null ? "l" : match.group("t") != null ? "t" : "y";
            List<Integer> years = finder.years(match.group(age), count);
            if (!years.isEmpty()) {
                int end = age.equals("l") ? match.end() : match.end(age);
                String lead = match.group("a") == null ? age : "a";
                AgeFinder.addApart(found, new Ages(match.start(lead), end, years));
            }
        }
    }

    /** "Twins of 4 and a baby": the age that is told first is of both. */
    void repeatTwins(List<Ages> found, String plain) {
        found.replaceAll(ages -> {
            List<Integer> years = ages.years();
            String ahead = plain.substring(Math.max(0, ages.start() - WORDS_AHEAD), ages.start());
            Matcher born = twinsAhead.matcher(ahead);
            boolean once = born.find()
                    && born.group("k") == null
                    && (years.size() == 1 || !years.get(0).equals(years.get(1)));
            return once
                    ? new Ages(
                            ages.start(),
                            ages.end(),
                            Stream.concat(Stream.of(years.getFirst()), years.stream())
                                    .toList())
                    : ages;
        });
    }

    /** "A 14 and a 16 year old". */
    void addPairs(List<Ages> found, String plain) {
        for (Matcher match = twice.matcher(plain); match.find(); ) {
            List<Integer> years = new ArrayList<>(finder.years(match.group("l"), 1));
            years.addAll(finder.years(match.group("m"), 1));
            if (years.size() == 2) {
                AgeFinder.addApart(found, new Ages(match.start(), match.end(), years));
            }
        }
    }

    /** "8 months old": the year of a baby, of twins both; "a baby of six weeks" has none. */
    void addMonths(List<Ages> found, String plain) {
        for (Matcher match = inWeeks.matcher(plain); match.find(); ) {
            String age = match.group("l") == null ? "w" : "l";
            AgeFinder.addApart(found, new Ages(match.start(age), match.end(), List.of(0)));
        }
        for (Matcher match = newborn.matcher(plain); match.find(); ) {
            AgeFinder.addApart(found, new Ages(match.start("l"), match.end("l"), List.of(0)));
        }
        for (Matcher match = inMonths.matcher(plain); match.find(); ) {
            int years = Integer.parseInt(match.group("l")) / MONTHS;
            Matcher born = twinsAhead.matcher(plain.substring(Math.max(0, match.start() - WORDS_AHEAD), match.start()));
            int count = !born.find() ? 1 : born.group("k") == null ? 2 : Integer.parseInt(born.group("k"));
            AgeFinder.addApart(found, new Ages(match.start(), match.end(), Collections.nCopies(count, years)));
        }
    }
}
