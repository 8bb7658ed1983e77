package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTests {
    @TempDir
    private Path proc;

    @Test
    void pssIsReadWithoutItsParts() throws IOException {
        Files.createDirectory(proc.resolve("42"));
        Files.writeString(proc.resolve("42").resolve("smaps_rollup"), """
                56d3a000-7ffd [rollup]
                Rss:              204800 kB
                Pss:              123456 kB
                Pss_Anon:         100000 kB
                """);

        assertThat(new Memory(proc).of(42)).isEqualTo(123_456);
    }

    @Test
    void aProcessThatIsGoneHasNone() {
        assertThat(new Memory(proc).of(43)).isZero();
    }
}
