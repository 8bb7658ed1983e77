package io.conserje.local.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The training of one jar's AOT cache. The JVM writes the cache when the service ends: the classes of whatever it did until then, and
 * where both compilers are at work what was done often, which is compiled at the next start before it is done often again.
 */
public final class AotTraining {
    private final JavaCommand java;
    private final ExtractedJar jar;
    private final Path half;

    /** Trains this jar with this JDK. */
    public AotTraining(JavaCommand java, ExtractedJar jar) {
        this.java = java;
        this.jar = jar;
        this.half = jar.folder().resolve("half.aot");
    }

    /** Runs the service as usual, and has its JVM write down what it learns. */
    public List<String> command(Jvm jvm) {
        return java.training(jar, half, jvm);
    }

    /** Puts the cache where runs look for it, once the service has ended; whether there is one. */
    public boolean keep() {
        try {
            if (!Files.exists(half)) {
                return false;
            }
            Files.move(half, jar.cache(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
