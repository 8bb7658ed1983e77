package io.conserje.nlp.value.party;

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

    private final AgeList list;
    private final Pattern inMonths;
    private final Pattern inWeeks;
    private final Pattern twins;
    private final Pattern triplets;
    private final Pattern several;
    private final Pattern twinsAhead;
    private final Pattern pair;
    private final Pattern newborn;

    AgesOfTwo(AgeForms forms, AgeList list) {
        this.list = list;
        this.inMonths = forms.named("in_months");
        this.inWeeks = forms.named("in_weeks");
        this.twins = forms.named("twins");
        this.triplets = forms.named("triplets");
        this.several = forms.named("several");
        this.twinsAhead = forms.named("twins_ahead");
        this.pair = forms.named("pair");
        this.newborn = forms.named("newborn");
    }

    /** "The twins aged 4", "two girls of 12": all of them. */
    void addTwins(List<Ages> found, String plain) {
        addBorn(found, twins, plain, 2);
        addBorn(found, triplets, plain, TRIPLETS);
        for (Matcher match = several.matcher(plain); match.find(); ) {
            int start = match.group("a").indexOf('(') < 0 ? match.start("a") + 1 : match.start("l");
            List<Integer> years = list.years(match.group("l"), Integer.parseInt(match.group("k")));
            new Ages(start, match.end(), years).addTo(found);
        }
    }

    private void addBorn(List<Ages> found, Pattern pattern, String plain, int count) {
        for (Matcher match = pattern.matcher(plain); match.find(); ) {
            String age = match.group("l") != null ? "l" : match.group("t") != null ? "t" : "y";
            int end = age.equals("l") ? match.end() : match.end(age);
            int start = match.start(match.group("a") == null ? age : "a");
            new Ages(start, end, list.years(match.group(age), count)).addTo(found);
        }
    }

    /** "Twins of 4 and a baby": the age that is told first is of both. */
    void repeatTwins(List<Ages> found, String plain) {
        found.replaceAll(ages -> {
            List<Integer> years = ages.years();
            Matcher born = twinsAhead.matcher(ahead(plain, ages.start()));
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
        for (Matcher match = pair.matcher(plain); match.find(); ) {
            List<Integer> years = new ArrayList<>(list.years(match.group("l"), 1));
            years.addAll(list.years(match.group("m"), 1));
            if (years.size() == 2) {
                new Ages(match.start(), match.end(), years).addTo(found);
            }
        }
    }

    /** "8 months old": the year of a baby, of twins both; "a baby of six weeks" has none. */
    void addMonths(List<Ages> found, String plain) {
        for (Matcher match = inWeeks.matcher(plain); match.find(); ) {
            new Ages(match.start(match.group("l") == null ? "w" : "l"), match.end(), List.of(0)).addTo(found);
        }
        for (Matcher match = newborn.matcher(plain); match.find(); ) {
            new Ages(match.start("l"), match.end("l"), List.of(0)).addTo(found);
        }
        for (Matcher match = inMonths.matcher(plain); match.find(); ) {
            int years = Integer.parseInt(match.group("l")) / MONTHS;
            Matcher born = twinsAhead.matcher(ahead(plain, match.start()));
            int count = !born.find() ? 1 : born.group("k") == null ? 2 : Integer.parseInt(born.group("k"));
            new Ages(match.start(), match.end(), Collections.nCopies(count, years)).addTo(found);
        }
    }

    private static String ahead(String plain, int at) {
        return plain.substring(Math.max(0, at - WORDS_AHEAD), at);
    }
}
