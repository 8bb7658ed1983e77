package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds children's ages in whole years in a plain text: "de 5 y 8 años", "aged 3", "un bebé de 6 meses" (0). */
final class AgeFinder {

    private static final int OLDEST_CHILD = 17;
    private static final int TO_YEARS = 8;
    private static final int TO_CHILD = 20;

    private final AgesOfTwo two;
    private final Pattern child;
    private final Pattern inYears;
    private final Pattern countAhead;
    private final Pattern behindChild;
    private final Pattern behindAge;
    private final Pattern nouns;
    private final Pattern called;
    private final Pattern both;
    private final Pattern apart;
    private final Pattern bare;
    private final Pattern age;
    private final Pattern named;
    private final Pattern ofOurs;
    private final Pattern isNow;
    private final Pattern theyAre;
    private final Pattern oneYear;
    private final Pattern kids;
    private final Pattern corrected;
    private final Pattern denied;
    private final Pattern deniedAhead;
    private final Pattern labelled;
    private final Pattern heAndShe;
    private final Pattern besideCouple;
    private final Pattern youngKin;
    private final Pattern byName;

    /** Ages and the stretch of the plain text that says them. */
    record Ages(int start, int end, List<Integer> years) {}

    AgeFinder(Words words) {
        this.two = new AgesOfTwo(words, this);
        String plain = "(?:1[0-7]|0?\\d)(?!\\d)(?: ?(?:{years}))?(?:{and_half})?(?!\\d)";
        String list = plain + "(?:(?: ?[,/&])? ?(?:(?:{and}) )?(?:(?:{aged_is}|{nearly}) )?" + plain + "){0,9}";
        String item =
                "(?!(?:{day_prefix}) \\d)(?:(?:{one_child}|{other_child}|(?:{child})(?:'s)?) ){0,4}(?:(?:{aged_is}|{nearly}) )?"
                        + plain;
        String items = item + "(?:(?: ?[,/&])? ?(?:(?:{and}) )?" + item + "){0,9}";
        String tail =
                "(?! ?(?:{not_ages}|{weeks_old}|{months_old})(?!\\w)| (?:{range_to}) \\d|[:/.]\\d|\\d| ?[-–] ?\\d| (?:{month}|{relative}|{relatives}|{adults})(?!\\w))";
        String children = "(?:" + NamedPeople.SOMEBODY
                + "(?=,? )|{counting} (?:1|{one_article})(?= )|{triplets}|{children}|{child}|{twins}|{children_many}|{little_kin})";
        this.child = words.pattern("(?<!\\w)" + children + "(?!\\w)|\\d[ -](?:{year_old})(?!\\w)");
        this.named = words.pattern("(?<c>(?:(?:{one_child}|{other_child}) ){0,4}(?:{child})(?:'s)?) .*");
        this.age = words.pattern(
                "(?<!(?<!\\w)(?:{nearly}) )(?!(?<=(?:[,/&]|(?<!\\w)(?:{and})) )1 \\d)\\d{1,2}(?! (?:{aged_is}) )");
        this.countAhead = words.pattern("(?<n>\\d{1,2}), (?:{aged}) (?<l>.*)");
        this.inYears = words.pattern(
                "(?<![\\w/:.,+-])(?<!(?<!\\w)(?:{ago}) )(?<!(?<!\\w)(?:{in}) (?=\\d, ))(?:(?:{aged}) )?(?<l>" + list
                        + ")(?:[ -]?(?:{years}))(?!\\w)(?! (?:{ago_after}))");
        this.behindChild = words.pattern("(?<!\\w)(?:(?<n>\\d{1,2}) (?:{about_people} ){0,3})?" + children
                + "(?<s> ?[(,:]+ ?| )(?<g>(?:{aged})[ :]+)?(?<l>" + list + ")" + tail
                + "(?<z>(?= ?(?:[,.;!?)]|$)| \\p{L}))?");
        this.nouns = words.pattern("(?<!\\w)(?<l>(?:{child}) " + plain + "(?:(?: ?[,/&])? ?(?:(?:{and}) )?(?:{child}) "
                + plain + ")+)" + tail);
        this.called = words.pattern("(?<!\\w)(?:{whose}) (?:{about_people} )?(?:{child})(?: \\p{L}{3,})?, (?<l>" + plain
                + ")(?= ?(?:[,.;!?)](?! ?\\d)|$)| (?:{and})(?! \\d)(?!\\w))");
        this.behindAge = words.pattern("(?<!\\w)(?:{ages_word})[ :(]+(?:(?:{aged}) )?(?<l>" + list + ")" + tail);
        this.apart = words.pattern("(?<!\\w)(?<l>(?:(?:{one_child}|{other_child}|{child}) ){1,4}(?:{aged_is}) " + plain
                + "(?:(?: ?[,/&])? ?(?:(?:{and}) )?(?!(?:{day_prefix}) \\d)(?:{other_child}|{one_child}|{whose} {little_kin}) "
                + item
                + "){1,9})" + tail);
        this.both = words.pattern(
                "(?<!\\w)(?<g>(?:{both})(?: (?:{aged_is}|{aged}|{and})){0,3}) (?<l>\\d{1,2})(?: ?(?:{years}))?(?!\\w)");
        this.theyAre = words.pattern(
                "(?<!\\w)(?:{they_are}) (?<l>\\d{1,2}(?:, \\d{1,2})* (?:{and}) \\d{1,2})(?: (?:{years}))?(?= ?(?:[.,;:!?)]|$))");
        this.oneYear = words.pattern("(?<!\\w)(?:{child}|{about_people})(?: \\p{L}+)? (?<l>{one_year})(?!\\w)");
        this.kids = words.pattern("(?<!\\w)(?:{years}|{year_old})(?!\\w)");
        this.corrected = words.pattern("[ ,.]*(?:{correction})[ ,:.]*");
        this.labelled =
                words.pattern("(?<!\\w)" + children + "(?: ?[:=])? ?\\d{1,2} ?\\((?:(?:{aged}|{ages_word}) )?(?<l>"
                        + list + ")(?: ?(?:{years}))?(?= ?\\))");
        this.youngKin = words.pattern(
                "(?<!\\w)(?:{whose}) (?:{about_people} )?(?:{relative})(?: (?:{of_him}))? ?\\((?:(?:{aged}) )?(?<l>"
                        + plain + ")(?: ?(?:{years}))?(?=\\))");
        this.byName = words.pattern(NamedPeople.CHILD + ",? \\(?(?:(?:{aged}) )?(?<l>" + plain + ")");
        this.besideCouple =
                words.pattern("(?<!\\w)(?:{couples}) ?(?:[+]|{and_people}) ?\\d ?\\((?:(?:{aged}|{ages_word}) )?(?<l>"
                        + list + ")(?: ?(?:{years}))?(?= ?\\))");
        this.heAndShe = words.pattern(
                "(?<!\\w)(?<l>(?:{he_is}) \\d{1,2}(?: (?:{years}))?,? (?:{and}) (?:{he_is}|{he_too}) \\d{1,2})"
                        + "(?: (?:{years}))?(?!\\w)" + tail);
        this.denied = words.pattern("\\W*(?:{not}) ");
        this.deniedAhead = words.pattern("(?<!\\w)(?:{not}) $");
        this.isNow = words.pattern(
                "(?<!\\w)(?:{is_now}) (?<l>\\d{1,2})(?= ?(?:[.,;:!?)](?!\\d)|$)| (?:{and})(?! \\d)(?!\\w))|(?<!\\w)(?:{child}) (?:{turned}) (?<t>\\d{1,2})"
                        + tail);
        this.ofOurs = words.pattern("(?<!\\w)(?:{ours}) (?:{aged_is}|{aged}|{is_aged}) (?<l>" + list + ")" + tail);
        this.bare = words.pattern("(?<![\\w/:.,+-])(?<l>" + items
                + ")(?! ?(?:{adults}|{children}|{people}|{not_ages})(?!\\w)| (?:{aged_is}) \\d)");
    }

    /** "One of 5 years and another of 9", "a 14 and a 16 year old": children, though nobody says so. */
    boolean areChildren(Ages ages, String plain) {
        String said =
                plain.substring(Math.max(0, ages.start() - TO_CHILD), Math.min(plain.length(), ages.end() + TO_YEARS));
        return byName.matcher(said).find()
                || ages.years().size() > 1
                        && (two.isPair(said)
                                || apart.matcher(said).find()
                                || nouns.matcher(said).find()
                                || heAndShe.matcher(said).find());
    }

    /** The ages in the order of the text; {@code asked} when ages were asked for. */
    List<Ages> find(String plain, boolean asked) {
        List<Ages> found = new ArrayList<>();
        boolean children = asked || child.matcher(plain).find();
        addAll(found, heAndShe, plain, 1);
        addAll(found, byName, plain, 1);
        addAll(found, besideCouple, plain, 1);
        if (!children && kids.matcher(plain).find()) {
            addAll(found, apart, plain, 1);
        }
        if (children) {
            addAll(found, labelled, plain, 1);
            two.addPairs(found, plain);
            addAll(found, both, plain, 2);
            two.addTwins(found, plain);
            addAll(found, apart, plain, 1);
            addAll(found, nouns, plain, 1);
            addAll(found, behindChild, plain, 1);
            addAll(found, called, plain, 1);
            addAll(found, inYears, plain, 1);
            addAll(found, behindAge, plain, 1);
            addAll(found, youngKin, plain, 1);
            addAll(found, ofOurs, plain, 1);
            addAll(found, theyAre, plain, 1);
            addNow(found, plain);
            for (Matcher match = oneYear.matcher(plain); match.find(); ) {
                addApart(found, new Ages(match.start("l"), match.end("l"), List.of(1)));
            }
        }
        if (asked && found.isEmpty()) {
            addAll(found, bare, plain, 1);
            found.replaceAll(ages -> withoutDenied(ages, plain));
            takeCorrected(found, plain);
            dropDenied(found, plain);
        }
        if (children) {
            two.addMonths(found, plain);
            two.repeatTwins(found, plain);
        }
        found.sort(Comparator.comparingInt(Ages::start));
        return found;
    }

    private void addAll(List<Ages> found, Pattern pattern, String plain, int times) {
        for (Matcher match = pattern.matcher(plain); match.find(); ) {
            List<Integer> years = years(behindCount(match.group("l")), times);
            boolean counted = !match.namedGroups().containsKey("g") || match.group("g") != null || isList(match, years);
            if (!years.isEmpty() && counted) {
                String lead = match.namedGroups().containsKey("g") && match.group("g") != null ? "g" : "l";
                addApart(found, new Ages(start(plain, match.start(lead), match.end()), match.end(), years));
            }
        }
    }

    /** "Not 4, 5". */
    private Ages withoutDenied(Ages ages, String plain) {
        boolean taken = ages.years().size() == 2
                && plain.substring(ages.start(), ages.end()).indexOf(',') > 0
                && denied.matcher(plain.substring(0, ages.start())).matches();
        return taken ? new Ages(ages.start(), ages.end(), ages.years().subList(1, 2)) : ages;
    }

    /** "Two children, not 3. 4 and 8": beside other ages what is said no to is none. */
    private void dropDenied(List<Ages> found, String plain) {
        if (found.size() > 1) {
            found.removeIf(ages -> ages.years().size() == 1
                    && deniedAhead.matcher(plain.substring(0, ages.start())).find());
        }
    }

    /** "4, sorry, 5". */
    private void takeCorrected(List<Ages> found, String plain) {
        for (int i = found.size() - 2; i >= 0; i--) {
            String between =
                    plain.substring(found.get(i).end(), found.get(i + 1).start());
            if (corrected.matcher(between).matches()) {
                Ages meant = found.remove(i + 1);
                found.set(i, new Ages(found.get(i).start(), meant.end(), meant.years()));
            }
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
            List<Integer> years = years(match.group(age), 1);
            if (!years.isEmpty()) {
                addApart(found, new Ages(match.start(age), match.end(age), years));
            }
        }
    }

    /** Behind the child that a list of ages begins with: "a boy of 3 and a girl of 5". */
    private int start(String plain, int from, int end) {
        Matcher first = named.matcher(plain).region(from, end);
        return first.useTransparentBounds(true).lookingAt() ? first.end("c") + 1 : from;
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

    /** "They are three, of 4, 4 and 10": as many as the first number says are no ages of theirs. */
    private String behindCount(String list) {
        Matcher first = countAhead.matcher(list);
        return first.matches()
                        && Integer.parseInt(first.group("n"))
                                == years(first.group("l"), 1).size()
                ? first.group("l")
                : list;
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

    /** Adds ages that stand on no words of others. */
    static void addApart(List<Ages> found, Ages ages) {
        if (found.stream().noneMatch(other -> other.start() < ages.end() && ages.start() < other.end())) {
            found.add(ages);
        }
    }
}
