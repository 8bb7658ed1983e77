package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.value.FoldedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a piece around a wish says by itself: an opener may greet, a closer may thank or take leave. */
final class Courtesies {

    private final Set<String> greetings;
    private final Set<String> thanks;
    private final Set<String> farewells;

    /** Knows the phrases of one language by section. */
    Courtesies(Map<String, List<String>> sections) {
        this.greetings = phrases(sections, Intents.GREETING);
        this.thanks = phrases(sections, Intents.THANKS);
        this.farewells = phrases(sections, Intents.GOODBYE);
    }

    /** The intent of an opener, if any. */
    Optional<String> ofOpener(String opener) {
        return beginsWith(greetings, opener) ? Optional.of(Intents.GREETING) : Optional.empty();
    }

    /** The intent of a closer, if any. */
    Optional<String> ofCloser(String closer) {
        if (beginsWith(thanks, closer)) {
            return Optional.of(Intents.THANKS);
        }
        return farewells.contains(normal(closer)) ? Optional.of(Intents.GOODBYE) : Optional.empty();
    }

    private static boolean beginsWith(Set<String> phrases, String piece) {
        for (String part : piece.split("[,.!?:;]+")) {
            var beginning = new StringBuilder();
            for (String word : normal(part).split(" ")) {
                beginning.append(beginning.isEmpty() ? "" : " ").append(word);
                if (phrases.contains(beginning.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> phrases(Map<String, List<String>> sections, String intent) {
        return sections.getOrDefault(intent, List.of()).stream()
                .flatMap(pattern -> Phrases.expand(pattern).stream())
                .map(Courtesies::normal)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String normal(String phrase) {
        return FoldedText.of(phrase).folded().replaceAll("[^\\p{L}\\d']+", " ").strip();
    }
}
