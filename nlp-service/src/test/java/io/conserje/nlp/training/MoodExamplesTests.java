package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodExamplesTests {

    private static final String PATTERN = "[the bed|the pool|the view|the desk|the hall] [is|was] [bad|poor|awful]";

    @TempDir
    private Path folder;

    @BeforeEach
    void aLanguageWithItsMoods() throws IOException {
        Path english = Files.createDirectories(folder.resolve("en"));
        Files.writeString(english.resolve("messages.txt"), "");
        Files.writeString(
                english.resolve("mood.txt"),
                "== positive\nlovely garden\nkind people\n== neutral\nwe came by bus\n== negative\n" + PATTERN
                        + "\nno hot water\n");
    }

    @Test
    void aPatternOfManyWaysIsLearntInMoreOfThemThanALine() throws IOException {
        List<String> negative = texts("negative");

        assertThat(negative.stream()
                        .filter(text -> text.matches("the (bed|pool|view|desk|hall) (is|was) (bad|poor|awful)"))
                        .distinct())
                .hasSizeGreaterThan(3);
        assertThat(negative).contains("no hot water");
    }

    @Test
    void aReviewOfBothMoodsHasTheOneThatPrevails() throws IOException {
        assertThat(mixed(texts("negative")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.split("\\. "))
                        .hasSizeGreaterThan(1)
                        .filteredOn(part -> part.equals("lovely garden") || part.equals("kind people"))
                        .hasSize(1));
    }

    @Test
    void theSameWordsGiveTheSameExamples() throws IOException {
        assertThat(new MoodExamples(new TrainingFiles(folder)).moods())
                .isEqualTo(new MoodExamples(new TrainingFiles(folder)).moods());
    }

    private static List<String> mixed(List<String> negative) {
        return negative.stream()
                .filter(text -> text.contains("lovely garden") || text.contains("kind people"))
                .toList();
    }

    private List<String> texts(String mood) throws IOException {
        return new MoodExamples(new TrainingFiles(folder))
                .moods().stream()
                        .filter(example -> example.labels().contains(mood))
                        .map(Example::text)
                        .toList();
    }
}
