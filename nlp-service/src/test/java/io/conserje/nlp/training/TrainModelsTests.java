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
        TrainingFiles all = new TrainingFiles(Path.of("src/main/training"));
        Files.createDirectories(phrases());
        Files.copy(all.meanings(), phrases().resolve("meanings.txt"));
        for (String language : TrainModels.LANGUAGES) {
            Path own = Files.createDirectories(phrases().resolve(language));
            Files.copy(all.concepts(language), own.resolve("concepts.txt"));
            Files.copy(Path.of("src/main/training", language, "slots.txt"), own.resolve("slots.txt"));
            List<String> messages = Files.readAllLines(Path.of("src/main/training", language, "messages.txt"));
            Files.write(own.resolve("messages.txt"), messages.subList(messages.size() - 40, messages.size()));
            write(own.resolve("part.txt"), all.phrases().getOrDefault(language, Map.of()));
            write(own.resolve("mood.txt"), all.moods().getOrDefault(language, Map.of()));
            write(own.resolve("urgent.txt"), all.urgency().getOrDefault(language, Map.of()));
        }
    }

    private static void write(Path file, Map<String, List<String>> sections) throws IOException {
        List<String> lines = new ArrayList<>();
        sections.forEach((header, patterns) -> lines.addAll(List.of("== " + header, patterns.getLast())));
        Files.write(file, lines);
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
        List<Path> here = Artefacts.all(folder.resolve("here"));
        List<Path> there = Artefacts.all(folder.resolve("there"));
        for (int i = 0; i < here.size(); i++) {
            assertThat(there.get(i)).hasSameBinaryContentAs(here.get(i));
        }
    }

    @Test
    void onlyAChangedPhraseTrainsAgain() throws IOException {
        TrainModels.main(arguments("here"));
        Path model = Artefacts.hearing(folder.resolve("here"));
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
