package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.evaluation.CoreIntents;
import io.conserje.nlp.evaluation.Evaluation;
import io.conserje.nlp.evaluation.Sentence;
import io.conserje.nlp.value.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads the written words as a reviewer would. A written line counts as many phrases as its longest list of alternatives
 * has, at most eight: combinations of alternatives are no phrases of their own.
 */
class TrainingWordsTests {

    private static final Path FOLDER = Path.of("src/main/training");
    private static final Path EVALUATION = Path.of("src/test/evaluation");
    /** The languages whose words are complete. */
    private static final List<String> WRITTEN = TrainModels.LANGUAGES;

    private static final int FEWEST_OF_CORE = 120;
    private static final int FEWEST = 40;
    private static final int MOST_OF_A_LINE = 8;
    private static final int MOST_READINGS = 400;
    private static final int SHORTEST_TO_LEAK = 4;
    private static final double TOO_NEAR = 0.85;
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
                    .filter(line -> !seen.add(header.contains(Grammar.PLACE) ? header + line : normal(line)))
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
                        String other = seen.put(normal(phrase), header);
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
        Map<String, List<Sound>> asked = new TreeMap<>();
        for (Sentence sentence : measured()) {
            String text = normal(sentence.text());
            if (text.split(" ").length >= SHORTEST_TO_LEAK) {
                asked.computeIfAbsent(sentence.lang(), _ -> new ArrayList<>()).add(Sound.of(text));
            }
        }
        List<String> leaks = new ArrayList<>();
        files.phrases()
                .forEach((language, sections) -> sections.values().stream()
                        .flatMap(List::stream)
                        .flatMap(line -> readings(line).stream())
                        .map(TrainingWordsTests::normal)
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

    private static List<Sentence> measured() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (Stream<Path> found = Files.list(EVALUATION)) {
            for (Path file : found.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                sentences.addAll(Evaluation.read(file));
            }
        }
        return sentences;
    }

    private static List<String> readings(String line) {
        return Phrases.expand(line).stream().limit(MOST_READINGS).toList();
    }

    private static String normal(String phrase) {
        String words = FoldedText.of(phrase)
                .folded()
                .replaceAll("[^\\p{L}\\d{}]+", " ")
                .strip();
        return words.isEmpty() ? phrase : words;
    }

    /** A phrase with its sequences of three letters, sorted. */
    private record Sound(String text, int[] trigrams) {

        static Sound of(String text) {
            return new Sound(
                    text,
                    IntStream.rangeClosed(0, text.length() - 3)
                            .map(at -> text.substring(at, at + 3).hashCode())
                            .sorted()
                            .distinct()
                            .toArray());
        }

        boolean isNear(Sound other) {
            if (Math.abs(text.length() - other.text.length()) > 4) {
                return false;
            }
            int both = 0;
            int there = 0;
            for (int trigram : trigrams) {
                while (there < other.trigrams.length && other.trigrams[there] < trigram) {
                    there++;
                }
                both += there < other.trigrams.length && other.trigrams[there] == trigram ? 1 : 0;
            }
            return (double) both / (trigrams.length + other.trigrams.length - both) >= TOO_NEAR;
        }
    }
}
