package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keeps the written phrases complete, in every language. */
class PhrasesTests {

    private static final Set<String> FLOW = Set.of(
            Intents.AFFIRM,
            Intents.CHECK_AVAILABILITY,
            Intents.MAKE_RESERVATION,
            Intents.ASK_PRICE,
            Intents.HUMAN_HANDOFF,
            Intents.CANCEL_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CHECK_RESERVATION,
            Intents.COMPLAINT);

    @Test
    void everyIntentHasPhrasesInEveryLanguage() throws IOException {
        Map<String, Map<String, List<String>>> phrases = Phrases.read(Path.of("src/main/training"));

        assertThat(phrases).containsOnlyKeys(TrainModels.LANGUAGES);
        phrases.forEach((language, byIntent) -> {
            assertThat(byIntent).as(language).containsOnlyKeys(Intents.ALL);
            byIntent.forEach((intent, patterns) -> assertThat(patterns.stream()
                            .mapToInt(pattern -> Phrases.expand(pattern).size())
                            .sum())
                    .as(language + " " + intent)
                    .isGreaterThanOrEqualTo(FLOW.contains(intent) ? 60 : 15));
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
}
