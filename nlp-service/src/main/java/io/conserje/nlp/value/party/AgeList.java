package io.conserje.nlp.value.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of ages that a form finds, in its group {@code l}: "5 y 8", "a boy of 3 and a girl of 5". */
final class AgeList {

    private static final int OLDEST_CHILD = 17;

    private final Pattern age;
    private final Pattern countAhead;
    private final Pattern childAhead;

    AgeList(AgeForms forms) {
        this.age = forms.named("age");
        this.countAhead = forms.named("count_ahead");
        this.childAhead = forms.named("child_ahead");
    }

    /** Adds what a form finds, each age so many times, where it stands on no words of others. */
    void addAll(List<Ages> found, Pattern form, String plain, int times) {
        for (Matcher match = form.matcher(plain); match.find(); ) {
            read(match, plain, times).addTo(found);
        }
    }

    /** The ages of a match; none where they are no children's. */
    private Ages read(Matcher match, String plain, int times) {
        boolean mayLead = match.namedGroups().containsKey("g");
        boolean led = mayLead && match.group("g") != null;
        List<Integer> years = years(behindCount(match.group("l")), times);
        int start = behindChild(plain, match.start(led ? "g" : "l"), match.end());
        return new Ages(start, match.end(), !mayLead || led || isList(match, years) ? years : List.of());
    }

    /** The ages of a list, each so many times; none where one is no child's. */
    List<Integer> years(String list, int times) {
        List<Integer> years = new ArrayList<>();
        for (Matcher match = age.matcher(list); match.find(); ) {
            int age = Integer.parseInt(match.group());
            if (age > OLDEST_CHILD) {
                return List.of();
            }
            for (int i = 0; i < times; i++) {
                years.add(age);
            }
        }
        return years;
    }

    /** Behind the child that a list of ages begins with: "a boy of 3 and a girl of 5". */
    private int behindChild(String plain, int from, int end) {
        Matcher first = childAhead.matcher(plain).region(from, end);
        return first.useTransparentBounds(true).lookingAt() ? first.end("c") + 1 : from;
    }

    /** "They are three, of 4, 4 and 10": as many as the first number says are no ages of theirs. */
    private String behindCount(String list) {
        Matcher first = countAhead.matcher(list);
        return first.matches()
                        && Integer.parseInt(first.group("n"))
                                == years(first.group("l"), 1).size()
                ? first.group("l")
                : list;
    }

    /** "2 kids 4 and 7": as many numbers as children are their ages; in brackets they are in any case. */
    private static boolean isList(Matcher match, List<Integer> years) {
        String counted = match.group("n");
        return match.group("s").indexOf('(') >= 0
                || counted != null && Integer.parseInt(counted) == years.size()
                || counted == null && years.size() > 1 && isApart(match);
    }

    /** "My kids, 7 and 12, with me", "(kids 9 and 12)": a list that ends a thought. */
    private static boolean isApart(Matcher match) {
        return (match.group("s").equals(", ") || match.group("s").equals(" ")) && match.group("z") != null;
    }
}
