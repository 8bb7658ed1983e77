package io.conserje.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTests {
    @TempDir
    private Path folder;

    @Test
    void aPlainLineIsTakenAsItIs() throws IOException {
        assertThat(of("first\nFATAL: no room\n\n")).isEqualTo("FATAL: no room");
    }

    @Test
    void anEventTellsItsInnermostCause() throws IOException {
        assertThat(of("""
                {"message":"Application run failed","error":{"message":"outer","stack_trace":"Outer: outer\\n\\tat a\\n\
                Caused by: Middle: x\\n\\tat b\\nCaused by: Inner: no key\\n\\t... 9 more"}}""")).isEqualTo("Inner: no key");
    }

    @Test
    void anEventWithoutACauseTellsItsErrorOrItsMessage() throws IOException {
        assertThat(of("{\"message\":\"failed\",\"error\":{\"message\":\"no key\"}}"))
                .isEqualTo("no key");
        assertThat(of("{\"message\":\"\\n\\n***\\nfailed\"}")).isEqualTo("***");
        assertThat(of("{\"message\":")).isEqualTo("{\"message\":");
    }

    @Test
    void aLongLineIsCut() throws IOException {
        assertThat(of("x".repeat(1_000))).hasSize(301).endsWith("…");
    }

    @Test
    void silenceIsSaid() throws IOException {
        assertThat(of("\n")).isEqualTo("it said nothing");
        assertThat(new LastWords().of(folder.resolve("none"))).isEqualTo("its log cannot be read");
    }

    private String of(String log) throws IOException {
        return new LastWords().of(Files.writeString(folder.resolve("log"), log));
    }
}
