package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the written phrases complete, in every language. */
class PhrasesTests {

    /** What the talk about a booking is made of. */
    private static final Set<String> FLOW = Set.of(
            Intents.GREETING,
            Intents.GOODBYE,
            Intents.THANKS,
            Intents.HELP,
            Intents.AFFIRM,
            Intents.DENY,
            Intents.INFORM,
            Intents.CHECK_AVAILABILITY,
            Intents.MAKE_RESERVATION,
            Intents.ASK_PRICE,
            Intents.ASK_ROOM_TYPES,
            Intents.HUMAN_HANDOFF,
            Intents.CANCEL_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CHECK_RESERVATION,
            Intents.COMPLAINT,
            Intents.EMERGENCY,
            Intents.OUT_OF_SCOPE);

    private static final int FEWEST_OF_THE_FLOW = 60;
    private static final int FEWEST = 15;

    @Test
    void everyIntentHasPhrasesInEveryLanguage() throws IOException {
        Map<String, Map<String, List<String>>> phrases = Phrases.read(Path.of("src/main/training"));

        assertThat(phrases).containsOnlyKeys(TrainModels.LANGUAGES);
        phrases.forEach((language, byIntent) -> {
            assertThat(byIntent).as(language).containsOnlyKeys(Intents.ALL);
            byIntent.forEach((intent, patterns) -> assertThat(expanded(patterns))
                    .as(language + " " + intent)
                    .hasSizeGreaterThanOrEqualTo(FLOW.contains(intent) ? FEWEST_OF_THE_FLOW : FEWEST));
        });
    }

    @Test
    void noPatternIsWrittenTwice() throws IOException {
        Phrases.read(Path.of("src/main/training"))
                .forEach((language, byIntent) -> byIntent.values()
                        .forEach(patterns ->
                                assertThat(new HashSet<>(patterns)).as(language).hasSameSizeAs(patterns)));
    }

    @Test
    void alternativesAreMultiplied() {
        assertThat(Phrases.expand("[a|b] c[| d]")).containsExactly("a c", "a c d", "b c", "b c d");
    }

    private static Set<String> expanded(List<String> patterns) {
        return patterns.stream()
                .flatMap(pattern -> Phrases.expand(pattern).stream())
                .collect(Collectors.toSet());
    }
}
