package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains for real, on a part of the phrases. */
class TrainModelsTests {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeAPartOfThePhrases() throws IOException {
        for (Map.Entry<String, Map<String, List<String>>> language :
                Phrases.read(Path.of("src/main/training")).entrySet()) {
            List<String> lines = new ArrayList<>();
            language.getValue()
                    .forEach((intent, patterns) -> lines.addAll(List.of("== " + intent, patterns.getLast())));
            Path file = phrases().resolve(language.getKey()).resolve("part.txt");
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
    }

    /** The other process has another locale, time zone and charset: none of them may leave a trace in a model. */
    @Test
    void trainingInAnotherProcessGivesTheSameBytes() throws Exception {
        TrainModels.main(arguments("here"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                TrainModels.class.getName()));
        command.addAll(List.of(arguments("there")));
        Process process = new ProcessBuilder(command).inheritIO().start();

        assertThat(process.waitFor()).isZero();
        assertThat(TrainModels.intents(folder.resolve("there")))
                .hasSameBinaryContentAs(TrainModels.intents(folder.resolve("here")));
        assertThat(TrainModels.languages(folder.resolve("there")))
                .hasSameBinaryContentAs(TrainModels.languages(folder.resolve("here")));
    }

    @Test
    void onlyAChangedPhraseTrainsAgain() throws IOException {
        TrainModels.main(arguments("here"));
        Path model = TrainModels.intents(folder.resolve("here"));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(model, longAgo);

        TrainModels.main(arguments("here"));
        assertThat(Files.getLastModifiedTime(model)).isEqualTo(longAgo);

        Files.writeString(phrases().resolve("en").resolve("more.txt"), "== greeting\nahoy\n");
        TrainModels.main(arguments("here"));
        assertThat(Files.getLastModifiedTime(model)).isNotEqualTo(longAgo);
    }

    private String[] arguments(String classes) {
        Path target = folder.resolve(classes);
        return new String[] {
            phrases().toString(),
            target.toString(),
            folder.resolve(classes + ".sha256").toString()
        };
    }

    private Path phrases() {
        return folder.resolve("phrases");
    }
}
