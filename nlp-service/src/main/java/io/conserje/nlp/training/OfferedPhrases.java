package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases that a half-typed text may be completed to: those without slots, and never an alarm. */
final class OfferedPhrases {

    private static final int MOST_PER_PATTERN = 4;
    private static final int LONGEST = 80;
    private static final Set<String> NEVER = Set.of(Intents.OUT_OF_SCOPE, Intents.EMERGENCY, Grammar.PLACE);

    private final TrainingFiles files;

    OfferedPhrases(TrainingFiles files) {
        this.files = files;
    }

    /** Lines of intent, tab and phrase for one language. */
    List<String> of(String language) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> section :
                files.phrases().getOrDefault(language, Map.of()).entrySet()) {
            List<String> labels = Phrases.labels(section.getKey());
            if (labels.stream().noneMatch(NEVER::contains)) {
                section.getValue().stream()
                        .flatMap(pattern -> Phrases.expand(pattern).stream().limit(MOST_PER_PATTERN))
                        .filter(phrase -> phrase.indexOf('{') < 0 && phrase.length() <= LONGEST)
                        .forEach(phrase -> lines.add(labels.getFirst() + "\t" + phrase));
            }
        }
        return lines.stream().distinct().toList();
    }
}
