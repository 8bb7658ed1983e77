package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the sentences of moods and of danger as a reviewer would. */
class MoodWordsTests {

    private static final int FEWEST = 400;

    private final Map<String, Map<String, List<String>>> moods;
    private final Map<String, Map<String, List<String>>> urgency;

    MoodWordsTests() throws IOException {
        TrainingFiles files = new TrainingFiles(Path.of("src/main/training"));
        this.moods = files.moods();
        this.urgency = files.urgency();
    }

    @Test
    void everyLanguageHasEnoughOfEachMood() {
        assertThat(moods).containsOnlyKeys(TrainModels.LANGUAGES);
        moods.forEach((language, sections) -> {
            assertThat(sections).as(language).containsOnlyKeys(MoodExamples.MOODS);
            sections.forEach(
                    (mood, lines) -> assertThat(lines).as(language + " " + mood).hasSizeGreaterThan(FEWEST));
        });
    }

    @Test
    void dangerHasTwoSides() {
        assertThat(urgency).containsOnlyKeys(TrainModels.LANGUAGES);
        urgency.forEach((language, sections) -> assertThat(sections).containsOnlyKeys("urgent", "not_urgent"));
    }

    @Test
    void noSentenceIsWrittenTwice() {
        List<String> twice = new ArrayList<>();
        for (Map<String, Map<String, List<String>>> all : List.of(moods, urgency)) {
            all.forEach((language, sections) -> sections.forEach((section, lines) -> {
                Set<String> seen = new HashSet<>();
                lines.stream()
                        .filter(line -> !seen.add(Sound.normal(line)))
                        .forEach(line -> twice.add(language + " " + section + ": " + line));
            }));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void nothingThatIsMeasuredWasLearnt() throws IOException {
        Map<String, List<Sound>> asked = Measured.sounds();
        List<String> leaks = new ArrayList<>();
        for (Map<String, Map<String, List<String>>> all : List.of(moods, urgency)) {
            all.forEach((language, sections) -> sections.values().stream()
                    .flatMap(List::stream)
                    .flatMap(line -> Phrases.expand(line).stream())
                    .map(phrase -> Sound.of(Sound.normal(phrase)))
                    .forEach(phrase -> asked.getOrDefault(language, List.of()).stream()
                            .filter(phrase::isNear)
                            .forEach(sentence -> leaks.add(language + " " + sentence.text() + " ~ " + phrase.text()))));
        }
        assertThat(leaks).isEmpty();
    }
}
