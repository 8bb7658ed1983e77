package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.evaluation.CoreIntents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Reads the written words as a reviewer would. A written line counts as many phrases as its longest list of alternatives
 * has, at most eight: combinations of alternatives are no phrases of their own.
 */
class TrainingWordsTests {

    private static final Path FOLDER = Path.of("src/main/training");
    /** The languages whose words are complete. */
    private static final List<String> WRITTEN = TrainModels.LANGUAGES;

    private static final int FEWEST_OF_CORE = 120;
    private static final int FEWEST = 40;
    private static final int MOST_OF_A_LINE = 8;
    private static final int MOST_READINGS = 400;
    private static final Pattern ALTERNATIVES = Pattern.compile("\\[([^\\]]*)]");

    private final TrainingFiles files = new TrainingFiles(FOLDER);

    @Test
    void everyIntentHasEnoughPhrasesInEveryLanguage() throws IOException {
        assertThat(files.phrases()).containsOnlyKeys(TrainModels.LANGUAGES);
        List<String> poor = new ArrayList<>();
        for (String language : WRITTEN) {
            Map<String, Integer> counts = counts(language);
            for (String intent : Intents.ALL) {
                int fewest = CoreIntents.ALL.contains(intent) ? FEWEST_OF_CORE : FEWEST;
                if (counts.getOrDefault(intent, 0) < fewest) {
                    poor.add(language + " " + intent + " " + counts.getOrDefault(intent, 0) + " of " + fewest);
                }
            }
        }
        assertThat(poor).isEmpty();
    }

    @Test
    void everySectionNamesIntentsOfOursAndIsNotEmpty() throws IOException {
        files.phrases()
                .forEach((language, sections) -> sections.forEach((header, lines) -> {
                    assertThat(lines).as(language + " " + header).isNotEmpty();
                    assertThat(Phrases.labels(header))
                            .as(language + " " + header)
                            .doesNotHaveDuplicates()
                            .allSatisfy(label -> assertThat(label)
                                    .matches(name -> Intents.ALL.contains(name) || name.equals(Grammar.PLACE)));
                }));
    }

    @Test
    void everySlotHasValuesAndEveryBracketItsPartner() throws IOException {
        Map<String, Map<String, List<String>>> grammar = files.grammar();
        files.phrases().forEach((language, sections) -> {
            Pieces pieces = new Pieces(grammar.getOrDefault(language, Map.of()));
            sections.forEach((header, lines) -> lines.forEach(line -> {
                boolean known = Phrases.labels(header).contains(Grammar.PLACE)
                        ? pieces.places().stream()
                                .anyMatch(place -> pieces.at(place).canFill(line))
                        : pieces.canFill(line);
                assertThat(known)
                        .as("slots of " + language + " " + header + ": " + line)
                        .isTrue();
                assertThat(line.replaceAll("\\[[^\\[\\]]*]", ""))
                        .as(language + " " + header)
                        .doesNotContain("[", "]", "|");
            }));
        });
    }

    @Test
    void noLineIsWrittenTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        files.phrases().forEach((language, sections) -> {
            Set<String> seen = new HashSet<>();
            sections.forEach((header, lines) -> lines.stream()
                    .filter(line -> !seen.add(header.contains(Grammar.PLACE) ? header + line : Sound.normal(line)))
                    .forEach(line -> twice.add(language + " " + header + ": " + line)));
        });
        assertThat(twice).isEmpty();
    }

    /** Alternatives may overlap within a meaning, never between two. */
    @Test
    void noPhraseHasTwoMeanings() throws IOException {
        List<String> twofold = new ArrayList<>();
        Map<String, Map<String, List<String>>> phrases = files.phrases();
        WRITTEN.forEach(language -> {
            Map<String, List<String>> sections = phrases.getOrDefault(language, Map.of());
            Map<String, String> seen = new TreeMap<>();
            sections.forEach((header, lines) -> lines.stream()
                    .flatMap(line -> readings(line).stream())
                    .forEach(phrase -> {
                        String other = seen.put(Sound.normal(phrase), header);
                        if (other != null && !other.equals(header) && !header.contains(Grammar.PLACE)) {
                            twofold.add(language + " " + other + " or " + header + ": " + phrase);
                        }
                    }));
        });
        assertThat(twofold).isEmpty();
    }

    /** A short yes or good morning is the same for everybody; a sentence is not. */
    @Test
    void nothingThatIsMeasuredWasLearnt() throws IOException {
        Map<String, List<Sound>> asked = Measured.sounds();
        List<String> leaks = new ArrayList<>();
        files.phrases()
                .forEach((language, sections) -> sections.values().stream()
                        .flatMap(List::stream)
                        .flatMap(line -> readings(line).stream())
                        .map(Sound::normal)
                        .distinct()
                        .map(Sound::of)
                        .forEach(phrase -> asked.getOrDefault(language, List.of()).stream()
                                .filter(phrase::isNear)
                                .forEach(sentence -> leaks.add(sentence.text() + " ~ " + phrase.text()))));
        assertThat(leaks).isEmpty();
    }

    private Map<String, Integer> counts(String language) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> places = new Pieces(files.grammar().getOrDefault(language, Map.of())).places();
        files.phrases().getOrDefault(language, Map.of()).forEach((header, lines) -> {
            int phrases = lines.stream().mapToInt(TrainingWordsTests::phrasesOf).sum();
            for (String label : Phrases.labels(header)) {
                (label.equals(Grammar.PLACE) ? places : List.of(label))
                        .forEach(name -> counts.merge(name, phrases, Integer::sum));
            }
        });
        return counts;
    }

    private static int phrasesOf(String line) {
        return ALTERNATIVES
                .matcher(line)
                .results()
                .mapToInt(found -> Math.min(MOST_OF_A_LINE, found.group(1).split("\\|", -1).length))
                .max()
                .orElse(1);
    }

    private static List<String> readings(String line) {
        return Phrases.expand(line).stream().limit(MOST_READINGS).toList();
    }
}
