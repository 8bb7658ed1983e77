package io.conserje.local.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The main class of a tiny jar that extracts itself when it is asked as a Boot jar is, and serves until it is ended. */
public final class SelfExtracting {
    private SelfExtracting() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (System.getenv("SERVE") != null) {
            System.out.println("serving");
            new CountDownLatch(1).await();
        }
        if ("tools".equals(System.getProperty("jarmode"))) {
            List<String> words = List.of(arguments);
            Path destination = Path.of(words.get(words.indexOf("--destination") + 1));
            Path name = Path.of(words.get(words.indexOf("--application-filename") + 1));
            Files.copy(Path.of(System.getProperty("java.class.path")), destination.resolve(name));
        }
    }
}
