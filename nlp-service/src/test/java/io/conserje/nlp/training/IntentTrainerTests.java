package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.Hearing;
import io.conserje.nlp.intent.IntentClassifier;
import io.conserje.nlp.intent.IntentFeatures;
import io.conserje.nlp.intent.Lexicon;
import io.conserje.nlp.intent.Lexicons;
import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.intent.ScoredIntent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On a world of a pool, a sauna, and football. */
class IntentTrainerTests {

    private static final IntentFeatures FEATURES = new IntentFeatures(
            new Lexicons(Map.of("en", Lexicon.read(stream("pool = pool\n")))),
            Meanings.read(stream("meaning | en | es\npool | pool | pileta\nsauna | sauna | sauna\n")));

    private final IntentClassifier classifier = classifier();

    @Test
    void everyWishOfATextIsHeard() {
        assertThat(confidence("is there a pool, and is there a sauna 3", "en", Intents.ASK_POOL))
                .isGreaterThan(0.5);
        assertThat(confidence("is there a pool, and is there a sauna 3", "en", Intents.ASK_SPA))
                .isGreaterThan(0.5);
        assertThat(confidence("is there a pool 3", "en", Intents.ASK_SPA)).isLessThan(0.3);
    }

    @Test
    void whatIsNotOursIsKnown() {
        assertThat(classifier.classify("who won the match 3", "en").getFirst().name())
                .isEqualTo(Intents.OUT_OF_SCOPE);
    }

    /** Nothing was taught in Spanish but what the word means. */
    @Test
    void whatAWordMeansIsLearntForAllLanguages() {
        assertThat(confidence("pileta", "es", Intents.ASK_POOL))
                .isGreaterThan(confidence("vereda", "es", Intents.ASK_POOL));
    }

    private double confidence(String text, String language, String intent) {
        return classifier.classify(text, language).stream()
                .filter(scored -> scored.name().equals(intent))
                .mapToDouble(ScoredIntent::confidence)
                .findFirst()
                .orElseThrow();
    }

    private static IntentClassifier classifier() {
        List<Example> phrases = new ArrayList<>();
        List<Example> messages = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            phrases.add(example("is there a pool " + number, number, Intents.ASK_POOL));
            phrases.add(example("is there a sauna " + number, number, Intents.ASK_SPA));
            phrases.add(example("who won the match " + number, number, Intents.OUT_OF_SCOPE));
            messages.add(example("a pool for us " + number, number, Intents.ASK_POOL));
            messages.add(example("where is the sauna " + number, number, Intents.ASK_SPA));
            messages.add(example(
                    "is there a pool, and is there a sauna " + number, number, Intents.ASK_POOL, Intents.ASK_SPA));
            messages.add(example("goals of the match " + number, number, Intents.OUT_OF_SCOPE));
        }
        IntentTrainer.Trained trained = new IntentTrainer(FEATURES).train(phrases, messages);
        return new IntentClassifier(new Hearing(FEATURES, trained.hearing()), trained.verdict());
    }

    private static Example example(String text, int number, String... labels) {
        return new Example(text, "en", List.of(labels), number);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
