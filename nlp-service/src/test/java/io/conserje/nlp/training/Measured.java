package io.conserje.nlp.training;

import io.conserje.nlp.evaluation.Evaluation;
import io.conserje.nlp.evaluation.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the engine is measured with, and so must not be taught. */
final class Measured {

    private static final Path EVALUATION = Path.of("src/test/evaluation");
    private static final int SHORTEST = 4;

    private Measured() {}

    /** By language, the sentences of four words or more: a short yes is the same for everybody, a sentence is not. */
    static Map<String, List<Sound>> sounds() throws IOException {
        Map<String, List<Sound>> sounds = new TreeMap<>();
        try (Stream<Path> found = Files.list(EVALUATION)) {
            for (Path file : found.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (Sentence sentence : Evaluation.read(file)) {
                    String text = Sound.normal(sentence.text());
                    if (text.split(" ").length >= SHORTEST) {
                        sounds.computeIfAbsent(sentence.lang(), _ -> new ArrayList<>())
                                .add(Sound.of(text));
                    }
                }
            }
        }
        return sounds;
    }
}
