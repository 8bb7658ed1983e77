package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of one language that tell of some of the guests that they come or leave. */
final class ApartWords {

    private static final int MOST_COUNTED = 4;

    private final WordLists lists;
    private final String verb;
    private final String verbAhead;
    private final String part;
    private final Pattern noName;
    private final Pattern otherTime;
    private final Pattern besideAll;

    ApartWords(String language) {
        lists = WordLists.beside(ApartWords.class, language);
        verb = "(?:' (?:s|ll|d))? (?:(?:" + lists.any("adverb") + ") ){0,6}(?:" + lists.any("comes", "leaves")
                + ")(?= |$)";
        verbAhead = "(?:^|(?<= ))(?:" + lists.any("comes", "leaves") + ") (?:(?:" + lists.any("adverb")
                + ") ){0,3}(?:(?:" + lists.any("the") + ") )?";
        part = IntStream.rangeClosed(1, MOST_COUNTED)
                .mapToObj(count -> "(?<part" + count + ">(?:" + lists.any("count." + count) + ") (?:"
                        + lists.any("of_them") + ")(?: \\p{L}+)?)")
                .collect(Collectors.joining("|"));
        noName = Pattern.compile(lists.any("around", "the", "adverb", "no_name", "comes", "leaves"));
        besideAll = Pattern.compile("(?:^|(?<= ))(?:" + lists.any("and") + "|,) (?:(?:" + lists.any("the") + ") )?(?:"
                + lists.any("adult", "child") + ") $");
        otherTime = Pattern.compile("(?<= )(?:" + lists.any("other_time") + ")(?= |$)");
    }

    /**
     * Of how many a clause, folded, says that, as far as it tells.
     *
     * @param names of people who are named in it
     * @param capitals words that are written as names are, of which those ahead of what somebody does may be one
     */
    OptionalInt count(String clause, Collection<String> names, Collection<String> capitals) {
        String known = either(lists.any("grown", "adult", "adults", "child", "children", "some"), quoted(names));
        String ahead =
                either(known, quoted(capitals.stream().filter(this::mayBeAName).toList()));
        String counted = "(?:(?<two>" + lists.any("adult_pair") + ")|" + part + "|";
        return Stream.of("(?:^|(?<= ))" + counted + ahead + ")" + verb, verbAhead + counted + known + ")(?= |$)")
                .map(order -> Pattern.compile(order).matcher(clause))
                .filter(Matcher::find)
                .mapToInt(ApartWords::count)
                .findFirst();
    }

    private static String quoted(Collection<String> names) {
        return names.stream()
                .map(name -> Pattern.quote(Folded.words(name).strip()))
                .collect(Collectors.joining("|"));
    }

    private static String either(String words, String others) {
        return others.isEmpty() ? words : words + '|' + others;
    }

    private static int count(MatchResult said) {
        return said.group("two") != null
                ? 2
                : IntStream.rangeClosed(1, MOST_COUNTED)
                        .filter(count -> said.group("part" + count) != null)
                        .findFirst()
                        .orElse(1);
    }

    private boolean mayBeAName(String word) {
        return !noName.matcher(Folded.words(word).strip()).matches();
    }

    /** Whether the words ahead of a day, folded, end in one of them: "we arrive on the 14th, and my husband on the 15th". */
    boolean endInOne(String ahead) {
        return besideAll.matcher(ahead).find();
    }

    /** Whether a clause, folded, speaks of earlier or later. */
    boolean tellsAnotherTime(String clause) {
        return otherTime.matcher(clause).find();
    }
}
