package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.words.Clause;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language that tell who comes as well and who does not, each a clause of its own in a folded text. */
final class PartyWords {

    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final int A_PAIR = 2;

    /** Parts of a clause, in the order of the text. */
    private static final List<String> PEOPLE =
            List.of("behind", "between", "told", "age", "counted", "joined", "beside");

    private final WordLists lists;
    private final Map<Integer, Pattern> counts;
    private final Pattern more;
    private final Pattern less;
    private final Pattern who;
    private final Pattern age;

    PartyWords(String language) {
        lists = WordLists.beside(PartyWords.class, language);
        counts = lists.groups("count.").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        count -> Integer.valueOf(count.getKey()),
                        count -> Pattern.compile(String.join("|", count.getValue()))));
        String number =
                "(?:\\d{1,2}|" + counts.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")) + ")";
        String years = "(?:\\d{1,2}(?: " + any("years") + ")?|\\p{L}+ " + any("years") + ")";
        String ages = "(?:(?: ,)?(?: " + any("aged") + ")? " + years + "(?:(?: ,)?(?: " + any("and") + ")?(?: "
                + any("aged") + ")? " + years + "){0,9})?";
        String kinds = any("adult_pair", "adults", "grown", "adult", "children", "child", "anybody");
        String byAge = "(?:" + lists.any("by_age").replace("#", "\\d{1,2}") + ")";
        String one = "(?:" + byAge + "|(?:" + any("the") + " )?(?:" + number + " (?:" + any("of_them") + " )?)?(?:"
                + years + " )?" + kinds + ages + ")";
        String several = one + "(?: (?:, )?(?:" + any("and") + " )?" + one + "){0,5}";
        String told = "(?<told>" + several + "|" + number + ") ";
        String joined = "(?:(?: ,)? " + any("and") + " (?<joined>" + several + "))?";
        String beside = "(?<age>" + ages + ")(?:(?: ,)?(?<and> " + any("and") + ")? (?<beside>" + several + "))?";
        more = Clause.of(
                lists.any("around", "and"),
                any("more_before") + " (?<behind>" + several + ")",
                any("comes_along") + " (?<between>" + several + ") " + any("too"),
                "(?<counted>(?:" + number + " " + any("further") + "|" + any("another") + ") " + kinds + ages + ")"
                        + joined,
                told + any("more_behind") + beside,
                any("plus_one"));
        less = Clause.of(
                lists.any("around", "and"),
                any("less_before") + " (?<behind>" + several + ")",
                "(?<counted>" + number + " " + any("less_between") + " " + kinds + ages + ")" + joined,
                told + any("less_behind") + beside);
        who = Pattern.compile("(?<= )(?:(?<byage>" + byAge + ")|(?:(?<count>" + number + ") (?:" + any("of_them")
                + " )?)?(?:"
                + any("further", "less_between") + " )?(?:"
                + years
                + " )?(?:(?<pair>" + any("adult_pair") + ")|(?<adults>" + any("adults") + ")|(?<adult>"
                + any("grown", "adult")
                + ")|(?<children>" + any("children") + ")|(?<child>" + any("child") + ")|(?<anybody>" + any("anybody")
                + ")))(?= |$)");
        age = Pattern.compile("(?<= )(?<years>\\d{1,2})(?<months> " + any("months") + ")?(?= |$)");
    }

    private String any(String... names) {
        return "(?:" + lists.any(names) + ")";
    }

    /** What a folded text says of it. */
    Optional<PartyChange> in(String folded) {
        return said(folded, less, false).or(() -> said(folded, more, true));
    }

    private Optional<PartyChange> said(String folded, Pattern pattern, boolean comes) {
        Matcher matcher = pattern.matcher(folded.strip());
        return matcher.find() ? Optional.of(read(matcher, comes)) : Optional.empty();
    }

    /** What tells who they are, without what tells that they come. */
    private static String people(Matcher clause) {
        return PEOPLE.stream()
                .filter(clause.namedGroups()::containsKey)
                .map(clause::group)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** "One more and a child" are two. */
    private int alone(Matcher clause) {
        String told = clause.group("told");
        return clause.group("and") == null || who.matcher(' ' + told).find() ? 0 : bare(told);
    }

    private PartyChange read(Matcher clause, boolean comes) {
        String said = people(clause);
        int adults = 0;
        int children = 0;
        int anybody = alone(clause);
        boolean all = false;
        int end = 0;
        Matcher people = who.matcher(' ' + said);
        while (people.find()) {
            boolean isPlural = people.group("adults") != null || people.group("children") != null;
            boolean isCounted = people.group("count") != null;
            all |= isPlural && !isCounted;
            int count = isCounted ? count(people.group("count")) : people.group("pair") != null ? A_PAIR : 1;
            end = people.end();
            if (people.group("anybody") != null) {
                anybody += count;
            } else if (people.group("byage") != null
                    || people.group("child") != null
                    || people.group("children") != null) {
                children += count;
            } else {
                adults += count;
            }
        }
        boolean nobody = adults + children + anybody == 0;
        return new PartyChange(
                clause.group("said"),
                comes,
                adults,
                children,
                nobody ? bare(said) : anybody,
                ages(' ' + said, end, children),
                all);
    }

    /** "Two more": the number that it begins with, one where it says only that. */
    private int bare(String said) {
        Matcher first = Pattern.compile("(?:^| )(\\d{1,2}|"
                        + counts.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")) + ")(?= |$)")
                .matcher(said);
        return first.find() ? count(first.group(1)) : 1;
    }

    private int count(String words) {
        if (FIGURE.matcher(words).matches()) {
            return Integer.parseInt(words);
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(1);
    }

    /** Behind who they are, or before a single one. */
    private List<Integer> ages(String said, int end, int children) {
        if (children == 0) {
            return List.of();
        }
        List<Integer> behind = years(said.substring(end));
        return behind.isEmpty() && children == 1 ? years(said) : behind;
    }

    private List<Integer> years(String said) {
        List<Integer> found = new ArrayList<>();
        Matcher numbers = age.matcher(said);
        while (numbers.find()) {
            found.add(numbers.group("months") == null ? Integer.parseInt(numbers.group("years")) : 0);
        }
        return found;
    }
}
