package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.language.LanguageSigns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTrainerTests {

    private final LanguageTrainer trainer = new LanguageTrainer(List.of("en", "fr"));

    LanguageTrainerTests() {
        List<Example> sentences = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            sentences.add(new Example("we would like the room with number " + number, "en", List.of(), number));
            sentences.add(new Example("nous voulons la chambre au numéro " + number, "fr", List.of(), number));
        }
        trainer.read(sentences);
    }

    @Test
    void wordsAreLearntFromSentences() {
        assertThat(told("the room", "fr")).isEqualTo("en");
        assertThat(told("la chambre", "en")).isEqualTo("fr");
    }

    @Test
    void accentsMayBeForgotten() {
        assertThat(told("numero", "en")).isEqualTo("fr");
    }

    @Test
    void unknownWordsAreToldByTheirLetters() {
        assertThat(told("voulions", "en")).isEqualTo("fr");
        assertThat(told("chambray", "en")).isEqualTo("fr");
    }

    @Test
    void wordsThatTellByThemselvesAreLearntBesideThem() {
        trainer.tell("fr", List.of("xyz vwk"));

        assertThat(told("xyz", "en")).isEqualTo("fr");
        assertThat(told("vwk xyz", "en")).isEqualTo("fr");
    }

    @Test
    void aWordOfBothTellsNothing() {
        trainer.tell("fr", List.of("plaza"));
        trainer.tell("en", List.of("plaza"));

        assertThat(told("plaza", "en")).isEqualTo("en");
        assertThat(told("plaza", "fr")).isEqualTo("fr");
    }

    @Test
    void aSharedWordTellsNothingHoweverOftenOneOfThemSaysIt() {
        trainer.read(List.of(
                new Example("orange", "fr", List.of(), 1),
                new Example("orange", "fr", List.of(), 2),
                new Example("orange", "fr", List.of(), 3),
                new Example("orange", "en", List.of(), 4)));
        assertThat(confidence("orange")).as("before").isGreaterThan(0.6);

        trainer.share("fr", List.of("orange"));
        trainer.share("en", List.of("orange"));

        assertThat(confidence("orange")).isBetween(0.4, 0.6);
    }

    @Test
    void aWordThatOnlyOneLanguageCallsSharedTellsWhatItDid() {
        trainer.share("fr", List.of("chambre"));

        assertThat(told("chambre", "en")).isEqualTo("fr");
    }

    @Test
    void whatNeighboursTellCountsBesideTheWords() {
        trainer.tell("fr", List.of("mi re", "mi re"));
        trainer.tell("en", List.of("mi so", "do re"));

        assertThat(told("mi re", "en")).isEqualTo("fr");
    }

    @Test
    void theSameSentencesGiveTheSameBytesAndAreReadBack() throws IOException {
        byte[] bytes = bytes(trainer.train());

        assertThat(bytes(trainer.train())).isEqualTo(bytes);
        assertThat(bytes(LanguageSigns.read(new ByteArrayInputStream(bytes)))).isEqualTo(bytes);
    }

    private static byte[] bytes(LanguageSigns signs) throws IOException {
        var out = new ByteArrayOutputStream();
        signs.write(out);
        return out.toByteArray();
    }

    private double confidence(String text) {
        return new LanguageDetector(trainer.train()).detect(text, null, "fr").confidence();
    }

    /** The language of a text where another one is more usual. */
    private String told(String text, String usual) {
        return new LanguageDetector(trainer.train()).detect(text, null, usual).code();
    }
}
