package io.conserje.nlp.evaluation;

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
 * Holds the figures of every evaluation file against those of the last commit: a drop fails. After a change for the
 * better, or one that is worth a drop, write them anew with {@code -Dupdate.snapshots=true} and commit them.
 */
class EvaluationResultsTests {

    private static final Path FOLDER = Path.of("src/test/evaluation");
    private static final Path RESULTS = FOLDER.resolve("results.json");
    private static final double TOLERANCE = 0.01;

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
            if (current < value - TOLERANCE) {
                drops.add("%s: %s was %.3f and is %.3f".formatted(file, name, value, current));
            }
        }));
        assertThat(drops).isEmpty();
        assertThat(before.keySet()).isEqualTo(now.keySet());
    }

    private static Map<String, Map<String, Double>> measured() throws IOException {
        Interpreter interpreter = BuiltInInterpreter.load("es");
        Map<String, Map<String, Double>> figures = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Map<String, Double> rounded = new TreeMap<>();
                new Evaluation(interpreter)
                        .run(Evaluation.read(file))
                        .figures()
                        .forEach((name, value) -> rounded.put(name, Math.round(value * 1000) / 1000.0));
                figures.put(String.valueOf(file.getFileName()), rounded);
            }
        }
        return figures;
    }
}
