package io.conserje.messaging.reencoding.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process itself, shown with programs that every machine has. */
class FfmpegProcessTests {
    private static final String PATH = "/nowhere::/usr/bin:/bin";

    @TempDir
    private Path folder;

    @Test
    void whatIsOnThePathIsFoundAndItsEndIsTold() throws IOException {
        assertThat(program("true").isThere()).isTrue();
        assertThat(program("true").run(List.of())).isTrue();
        assertThat(program("false").run(List.of())).isFalse();
        assertThat(program("/bin/true").run(List.of())).isTrue();
    }

    @Test
    void whatIsNotInstalledIsNotRun() {
        for (String name : List.of("no-such-program", "/no/such/program", "", folder.toString() + "/missing")) {
            assertThat(program(name).isThere()).as(name).isFalse();
        }
        assertThatThrownBy(() -> program("no-such-program").run(List.of())).isInstanceOf(IOException.class);
    }

    @Test
    void aRunThatTakesTooLongIsEnded() {
        var slow = new FfmpegProcess("sleep", PATH, Duration.ofMillis(100));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(slow.run(List.of("60"))).isFalse());
    }

    @Test
    void noShellLooksAtTheArguments() throws IOException {
        Path made = folder.resolve("made");
        program("echo").run(List.of("x; touch " + made, "$(touch " + made + ")"));
        assertThat(made).doesNotExist();
    }

    private static FfmpegProcess program(String name) {
        return new FfmpegProcess(name, PATH, Duration.ofSeconds(5));
    }
}
