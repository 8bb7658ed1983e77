package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.language.LanguageFeatures;
import io.conserje.nlp.learning.LinearModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageExamplesTests {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    private static LanguageExamples examples() {
        List<Example> sentences = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            sentences.add(new Example("we would like the room with number " + number, "en", List.of(), number));
            sentences.add(new Example("nous voulons la chambre au numero " + number, "fr", List.of(), number));
        }
        return new LanguageExamples(sentences);
    }

    @Test
    void wordsAreLearntFromSentences() {
        LinearModel model = examples().train(LANGUAGES);

        assertThat(best(model, "the room")).isEqualTo("en");
        assertThat(best(model, "la chambre")).isEqualTo("fr");
    }

    @Test
    void wordsThatTellByThemselvesAreLearntBesideThem() {
        LanguageExamples examples = examples();
        examples.tell("fr", List.of("xyz vwk"));

        LinearModel model = examples.train(LANGUAGES);

        assertThat(best(model, "xyz")).isEqualTo("fr");
        assertThat(best(model, "vwk xyz")).isEqualTo("fr");
    }

    private static String best(LinearModel model, String text) {
        double[] scores = model.scores(LanguageFeatures.of(text));
        return LANGUAGES.get(scores[0] > scores[1] ? 0 : 1);
    }
}
