package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.value.FoldedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the table of meanings as a reviewer would. */
class MeaningWordsTests {

    private final List<List<String>> rows;

    MeaningWordsTests() throws IOException {
        this.rows = Files.readAllLines(new TrainingFiles(Path.of("src/main/training")).meanings()).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
                .toList();
    }

    @Test
    void everyMeaningHasWordsInEveryLanguage() {
        assertThat(rows.getFirst()).startsWith("meaning").containsAll(TrainModels.LANGUAGES);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row)
                        .as(row.getFirst())
                        .hasSameSizeAs(rows.getFirst())
                        .noneMatch(String::isBlank));
    }

    @Test
    void noMeaningIsWrittenTwice() {
        assertThat(rows).extracting(List::getFirst).doesNotHaveDuplicates();
    }

    /** A turn of phrase is taken as it is: only a word may be a stem. */
    @Test
    void onlyAWordIsAStem() {
        assertThat(rows.stream()
                        .skip(1)
                        .flatMap(row -> row.stream().skip(1))
                        .flatMap(cell -> List.of(cell.split(" +")).stream())
                        .filter(entry -> entry.contains("*")))
                .allSatisfy(entry -> assertThat(entry).matches("[^_*]{2,}\\*"));
    }

    /** What a stem was once too short for: Friday is no selling, and who looks for something has no hole. */
    @ParameterizedTest
    @CsvSource({
        "en, shuttle, close",
        "es, correo, change",
        "es, llamar, fire",
        "es, trabajo, broken",
        "fr, garcon, park",
        "fr, trouver, worn",
        "fr, vendredi, shop",
        "pt, falta, talk",
        "pt, massagem, food",
        "pt, restaurante, available"
    })
    void noStemTakesInAnotherWord(String language, String word, String meaning) throws IOException {
        try (InputStream table = Files.newInputStream(new TrainingFiles(Path.of("src/main/training")).meanings())) {
            assertThat(Meanings.read(table).said(word, language))
                    .allSatisfy(said -> assertThat(said).doesNotContain(meaning));
        }
    }

    @Test
    void wordsAreFolded() {
        assertThat(rows.stream().skip(1).flatMap(List::stream))
                .allSatisfy(cell -> assertThat(FoldedText.of(cell).folded()).isEqualTo(cell));
    }
}
