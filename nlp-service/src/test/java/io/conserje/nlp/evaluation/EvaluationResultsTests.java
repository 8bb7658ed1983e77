package io.conserje.nlp.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.conserje.nlp.understanding.Interpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the figures of every evaluation file, and of all files of a kind together, against those of the last commit: a
 * drop fails. A line of a small file is a point or two, which another draw of the training moves; a kind together has a
 * thousand lines or more, so that its figures are held twice as close. After a change for the better, or one that is
 * worth a drop, write them anew with {@code -Dupdate.snapshots=true} and commit them.
 */
class EvaluationResultsTests {

    private static final Path FOLDER = Path.of("src/test/evaluation");
    private static final Path RESULTS = FOLDER.resolve("results.json");
    private static final double TOLERANCE = 0.01;
    private static final String TOGETHER = " together";
    private static final double TOLERANCE_TOGETHER = 0.005;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void noFigureDrops() throws IOException {
        Map<String, Map<String, Double>> now = measured();
        if (Boolean.getBoolean("update.snapshots")) {
            Files.writeString(RESULTS, json.writeValueAsString(now) + "\n");
        }
        Map<String, Map<String, Double>> before = json.readValue(Files.readString(RESULTS), new TypeReference<>() {});
        List<String> drops = new ArrayList<>();
        before.forEach((file, figures) -> figures.forEach((name, value) -> {
            double current = now.getOrDefault(file, Map.of()).getOrDefault(name, 0.0);
            if (current < value - (file.endsWith(TOGETHER) ? TOLERANCE_TOGETHER : TOLERANCE)) {
                drops.add("%s: %s was %.3f and is %.3f".formatted(file, name, value, current));
            }
        }));
        assertThat(drops).isEmpty();
        assertThat(before.keySet()).isEqualTo(now.keySet());
    }

    private static Map<String, Map<String, Double>> measured() throws IOException {
        Interpreter interpreter = BuiltInInterpreter.load("es");
        Map<String, List<Sentence>> files = files();
        Map<String, Map<String, Double>> figures = new TreeMap<>();
        files.forEach((name, sentences) -> figures.put(name, figures(interpreter, sentences)));
        files.keySet().stream()
                .collect(groupingBy(EvaluationResultsTests::kind))
                .forEach((kind, names) -> {
                    if (names.size() > 1) {
                        figures.put(
                                kind + TOGETHER,
                                figures(
                                        interpreter,
                                        names.stream()
                                                .flatMap(name -> files.get(name).stream())
                                                .toList()));
                    }
                });
        return figures;
    }

    private static Map<String, List<Sentence>> files() throws IOException {
        Map<String, List<Sentence>> sentences = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                sentences.put(String.valueOf(file.getFileName()), Evaluation.read(file));
            }
        }
        return sentences;
    }

    /** What a file's name says without its number. */
    private static String kind(String file) {
        return file.replaceFirst("\\d*\\.jsonl$", "");
    }

    private static Map<String, Double> figures(Interpreter interpreter, List<Sentence> sentences) {
        Map<String, Double> rounded = new TreeMap<>();
        new Evaluation(interpreter)
                .run(sentences)
                .figures()
                .forEach((name, value) -> rounded.put(name, Math.round(value * 1000) / 1000.0));
        return rounded;
    }
}
