package io.conserje.nlp.evaluation;

import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.conserje.nlp.understanding.Interpreter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The command {@code ./nlp-service/evaluate FILE.jsonl}: prints how well the sentences of a file are understood. */
public final class Evaluate {

    private static final String USUAL_LANGUAGE = "es";

    private Evaluate() {}

    /** Measures the file named first, after one round over it that warms the compiler up. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Interpreter interpreter = BuiltInInterpreter.load(USUAL_LANGUAGE);
        long loaded = System.nanoTime() - start;
        List<Sentence> sentences = Evaluation.read(Path.of(arguments[0]));
        new Evaluation(interpreter).run(sentences);
        System.out.print(new Evaluation(interpreter).run(sentences).report());
        System.out.printf("Loaded in %.2f s, heap used %d MB%n", loaded / 1e9, usedMegabytes());
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
