package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.understanding.Interpreter;
import io.conserje.nlp.understanding.Question;
import io.conserje.nlp.value.Frame;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Asks an engine sentence by sentence, and lets every gauge count. */
public final class Evaluation {

    private final Interpreter interpreter;
    private final Latency latency = new Latency();
    private final List<Gauge> gauges = List.of(
            new IntentGauge(),
            new ScopeGauge(),
            new EntityGauge(),
            new LanguageGauge(),
            new MoodGauge(),
            new CalibrationGauge());

    /** Measures this engine. */
    public Evaluation(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The sentences of a file, one JSON object a line. */
    public static List<Sentence> read(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Sentence.of(json.readTree(line)))
                .toList();
    }

    /** Measures these sentences. */
    public Evaluation run(List<Sentence> sentences) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (Sentence sentence : sentences) {
            Frame frame = new Frame(sentence.now(), sentence.region(), sentence.expecting());
            Question question = new Question(sentence.text(), sentence.language(), frame);
            long start = threads.getCurrentThreadCpuTime();
            Understanding found = interpreter.interpret(question);
            latency.add(threads.getCurrentThreadCpuTime() - start);
            gauges.forEach(gauge -> gauge.add(sentence, found));
        }
        return this;
    }

    /** All figures by name, between 0 and 1, the better the higher; times are not among them. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        gauges.forEach(gauge -> figures.putAll(gauge.figures()));
        return figures;
    }

    /** Everything that was measured, to be read. */
    public String report() {
        return gauges.stream().map(Gauge::report).collect(Collectors.joining()) + latency.report();
    }
}
