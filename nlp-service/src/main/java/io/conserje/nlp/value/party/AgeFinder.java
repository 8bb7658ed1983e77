package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds children's ages in whole years in a plain text: "de 5 y 8 años", "aged 3", "un bebé de 6 meses" (0). */
final class AgeFinder {

    private final AgeList list;
    private final AgesOfTwo two;
    private final AskedAges bare;
    private final Pattern child;
    private final Pattern inYearsSaid;
    private final Pattern labelled;
    private final Pattern both;
    private final Pattern apart;
    private final Pattern isNow;
    private final Pattern oneYear;
    private final Pattern limit;
    private final Pattern staysAway;
    private final List<Pattern> always;
    private final List<Pattern> ofChildren;

    AgeFinder(Words words) {
        AgeForms forms = new AgeForms(words);
        this.list = new AgeList(forms);
        this.two = new AgesOfTwo(forms, list);
        this.bare = new AskedAges(forms, list);
        this.child = forms.named("child");
        this.inYearsSaid = forms.named("in_years_said");
        this.labelled = forms.named("labelled");
        this.both = forms.named("both");
        this.apart = forms.named("apart");
        this.isNow = forms.named("is_now");
        this.oneYear = forms.named("one_year");
        this.limit = forms.named("limit");
        this.staysAway = forms.named("stays_away");
        this.always = forms.named("he_and_she", "by_name", "beside_couple");
        this.ofChildren = forms.named(
                "apart",
                "nouns",
                "behind_child",
                "called",
                "in_years",
                "behind_age",
                "young_kin",
                "of_ours",
                "they_are");
    }

    /** The ages of those who come, in the order of the text; {@code asked} when ages were asked for. */
    List<Ages> find(String plain, boolean asked) {
        List<Ages> found = told(withoutLimits(plain), asked);
        found.removeIf(ages ->
                staysAway.matcher(plain).region(ages.end(), plain.length()).lookingAt());
        return found;
    }

    /** "Do children under 6 pay?" tells nobody's age. */
    private String withoutLimits(String plain) {
        return limit.matcher(plain)
                .replaceAll(said -> String.valueOf(MentionFinder.AGE).repeat(said.end() - said.start()));
    }

    private List<Ages> told(String plain, boolean asked) {
        List<Ages> found = new ArrayList<>();
        boolean children = asked || child.matcher(plain).find();
        always.forEach(form -> list.addAll(found, form, plain, 1));
        if (children) {
            addOfChildren(found, plain);
        } else if (inYearsSaid.matcher(plain).find()) {
            list.addAll(found, apart, plain, 1);
        }
        if (asked && found.isEmpty()) {
            bare.add(found, plain);
        }
        if (children) {
            two.addMonths(found, plain);
            two.repeatTwins(found, plain);
        }
        found.sort(Comparator.comparingInt(Ages::start));
        return found;
    }

    private void addOfChildren(List<Ages> found, String plain) {
        list.addAll(found, labelled, plain, 1);
        two.addPairs(found, plain);
        list.addAll(found, both, plain, 2);
        two.addTwins(found, plain);
        ofChildren.forEach(form -> list.addAll(found, form, plain, 1));
        addNow(found, plain);
        for (Matcher match = oneYear.matcher(plain); match.find(); ) {
            new Ages(match.start("l"), match.end("l"), List.of(1)).addTo(found);
        }
    }

    /** "One child, he's 5": behind the first child of the text. */
    private void addNow(List<Ages> found, String plain) {
        Matcher first = child.matcher(plain);
        if (!found.isEmpty() || !first.find()) {
            return;
        }
        for (Matcher match = isNow.matcher(plain).region(first.start(), plain.length()); match.find(); ) {
            String age = match.group("l") == null ? "t" : "l";
            new Ages(match.start(age), match.end(age), list.years(match.group(age), 1)).addTo(found);
        }
    }
}
