package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language that tell of some of the guests that they come or leave. */
final class ApartWords {

    private final WordLists lists;
    private final String verb;
    private final Pattern otherTime;

    ApartWords(String language) {
        lists = WordLists.beside(ApartWords.class, language);
        verb = "(?:' (?:s|ll|d))? (?:(?:" + lists.any("adverb") + ") ){0,6}(?:" + lists.any("comes", "leaves")
                + ")(?= |$)";
        otherTime = Pattern.compile("(?<= )(?:" + lists.any("other_time") + ")(?= |$)");
    }

    /**
     * Of how many a clause, folded, says that, as far as it tells.
     *
     * @param names of people who are named in it
     */
    OptionalInt count(String clause, Collection<String> names) {
        String named = names.stream()
                .map(name -> Pattern.quote(Folded.words(name).strip()))
                .collect(Collectors.joining("|"));
        String one = Stream.of(lists.any("adult", "adults", "child", "children", "some"), named)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("|"));
        Matcher said = Pattern.compile("(?:^|(?<= ))(?:(?<two>" + lists.any("adult_pair") + ")|" + one + ")" + verb)
                .matcher(clause);
        return said.find() ? OptionalInt.of(said.group("two") == null ? 1 : 2) : OptionalInt.empty();
    }

    /** Whether a clause, folded, speaks of earlier or later. */
    boolean tellsAnotherTime(String clause) {
        return otherTime.matcher(clause).find();
    }
}
