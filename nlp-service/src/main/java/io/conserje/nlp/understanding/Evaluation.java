package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.value.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the engine on sentences with known intents and values: one JSON object a line with {@code lang},
 * {@code text}, {@code intents}, {@code entities} (a list of {@code type=value}) and perhaps {@code expecting}.
 */
public final class Evaluation {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00");

    private final Interpreter interpreter;
    private final Map<String, Score> scores = new TreeMap<>();

    /** Measures this engine. */
    public Evaluation(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** What was counted for one language. */
    public static final class Score {
        private int sentences;
        private int right;
        private int tooMany;
        private int missed;
        private int languageRight;
        private int entitiesRight;

        /** Harmonic mean of precision and recall over all intents, 0 to 1. */
        public double f1() {
            return 2.0 * right / Math.max(1, 2 * right + tooMany + missed);
        }

        /** Share of sentences of which every value is right and none is too many, 0 to 1. */
        public double exact() {
            return (double) entitiesRight / Math.max(1, sentences);
        }

        /** Share of sentences whose language was told, 0 to 1. */
        public double language() {
            return (double) languageRight / Math.max(1, sentences);
        }

        @Override
        public String toString() {
            return "sentences %d, intents P %.3f R %.3f F1 %.3f, values exact %.3f, language %.3f"
                    .formatted(
                            sentences,
                            (double) right / Math.max(1, right + tooMany),
                            (double) right / Math.max(1, right + missed),
                            f1(),
                            exact(),
                            language());
        }
    }

    /** Prints the figures of a file, language by language. */
    public static void main(String[] arguments) throws IOException {
        Evaluation evaluation = new Evaluation(new BuiltInInterpreter("es"));
        evaluation.run(Path.of(arguments[0])).forEach((language, score) -> System.out.println(language + ": " + score));
    }

    /** The scores of a file by language. */
    public Map<String, Score> run(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                measure(json.readTree(line));
            }
        }
        return scores;
    }

    private void measure(JsonNode row) {
        String language = row.path("lang").asString();
        Frame frame = new Frame(NOW, "UY", strings(row.path("expecting")));
        Understanding found =
                interpreter.interpret(new Question(row.path("text").asString(), null, frame));
        Set<String> wanted = new HashSet<>(strings(row.path("intents")));
        Set<String> given =
                found.intents().stream().map(Understanding.Intent::name).collect(Collectors.toSet());
        given.remove(wanted.contains(Intents.INFORM) ? "" : Intents.INFORM);
        Score score = scores.computeIfAbsent(language, _ -> new Score());
        score.sentences++;
        score.right += (int) given.stream().filter(wanted::contains).count();
        score.tooMany +=
                (int) given.stream().filter(name -> !wanted.contains(name)).count();
        score.missed +=
                (int) wanted.stream().filter(name -> !given.contains(name)).count();
        score.languageRight += found.language().code().equals(language) ? 1 : 0;
        Set<String> values = found.entities().stream()
                .map(entity -> entity.type() + "=" + (entity.value() == null ? entity.problem() : entity.value()))
                .collect(Collectors.toSet());
        score.entitiesRight += values.equals(new HashSet<>(strings(row.path("entities")))) ? 1 : 0;
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
