package io.conserje.nlp.llm;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text says the contrary of another: "open" where that has "closed", "until" where that has "from". */
final class Opposites {

    private static final String BETWEEN = " = ";
    private static final String SIDES = " \\| ";

    private final Map<String, List<Pair>> pairs;

    private Opposites(Map<String, List<Pair>> pairs) {
        this.pairs = pairs;
    }

    /** The pairs that ship with this class, by language. */
    static Opposites load() {
        return new Opposites(LlmConfiguration.resource("opposites.txt")
                .lines()
                .map(line -> line.split(BETWEEN, 2))
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.mapping(row -> Pair.of(row[1]), Collectors.toUnmodifiableList()))));
    }

    /** True where one text has a word of one side alone and the other a word of the other side alone. */
    boolean areContrary(Wording one, Wording other, String language) {
        return pairs.getOrDefault(language, List.of()).stream()
                .anyMatch(pair -> pair.isTurned(one, other) || pair.isTurned(other, one));
    }

    private record Pair(Set<String> here, Set<String> there) {

        static Pair of(String sides) {
            List<Set<String>> both = Arrays.stream(sides.split(SIDES, 2))
                    .map(side -> Set.of(side.split(" ")))
                    .toList();
            return new Pair(both.getFirst(), both.getLast());
        }

        boolean isTurned(Wording one, Wording other) {
            return isOnly(one, here, there) && isOnly(other, there, here);
        }

        private static boolean isOnly(Wording wording, Set<String> side, Set<String> opposite) {
            return !Collections.disjoint(wording.words(), side) && Collections.disjoint(wording.words(), opposite);
        }
    }
}
