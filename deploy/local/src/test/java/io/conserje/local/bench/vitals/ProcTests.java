package io.conserje.local.bench.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcTests {
    /** No process of this machine, so that it has no children. */
    private static final long PID = 4_194_305;

    @TempDir
    private Path folder;

    @BeforeEach
    void aProcess() throws IOException {
        Path own = Files.createDirectories(folder.resolve(Long.toString(PID)).resolve("fd"))
                .getParent();
        Files.writeString(own.resolve("status"), "Name:\tjava\nThreads:\t57\n");
        Files.writeString(
                own.resolve("stat"), PID + " (a ) b) S 1 1 1 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 57 0 1 1 1");
        Files.writeString(own.resolve("smaps_rollup"), "Rss:  10 kB\nPss:  8 kB\n");
        Files.createSymbolicLink(own.resolve("fd").resolve("3"), Path.of("socket:[17]"));
        Files.createSymbolicLink(own.resolve("fd").resolve("4"), Path.of("/dev/null"));
    }

    @Test
    void theKernelsCountsAreRead() {
        Proc proc = new Proc(folder);

        assertThat(proc.threads(List.of(PID))).isEqualTo(57);
        assertThat(proc.sockets(List.of(PID))).isEqualTo(1);
        assertThat(proc.cpuMillis(List.of(PID))).isEqualTo(3_000);
        assertThat(proc.pss(List.of(PID))).isEqualTo(8);
    }

    @Test
    void aProcessThatIsGoneCountsNothing() {
        Proc proc = new Proc(folder);

        assertThat(proc.threads(List.of(PID + 1))).isZero();
        assertThat(proc.sockets(List.of(PID + 1))).isZero();
        assertThat(proc.cpuMillis(List.of(PID + 1))).isZero();
    }
}
