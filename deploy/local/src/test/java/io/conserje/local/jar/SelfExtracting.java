package io.conserje.local.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The main class of a tiny jar that extracts itself when it is asked as a Boot jar is. */
public final class SelfExtracting {
    private SelfExtracting() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("FAIL") != null) {
            System.exit(1);
        }
        if ("tools".equals(System.getProperty("jarmode"))) {
            List<String> words = List.of(arguments);
            Path destination = Path.of(words.get(words.indexOf("--destination") + 1));
            Path name = Path.of(words.get(words.indexOf("--application-filename") + 1));
            Files.copy(Path.of(System.getProperty("java.class.path")), destination.resolve(name));
        }
    }
}
