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
    void whatCompilersTookIsToldApart() throws IOException {
        thread("1", "C2 CompilerThre", "70 5");
        thread("2", "C1 CompilerThre", "20 5");
        thread("3", "http-nio-8081", "90 9");

        Spent spent = new Proc(folder).spent(List.of(PID));

        assertThat(spent).isEqualTo(new Spent(3_000, 1_000));
        assertThat(spent.since(new Spent(2_000, 900)).share()).isEqualTo(0.1);
        assertThat(spent.and(spent).since(spent)).isEqualTo(spent);
    }

    @Test
    void aCompilersThreadThatHasEndedTookNothing() {
        assertThat(new Spent(10, 2).since(new Spent(10, 3))).isEqualTo(new Spent(0, 0));
        assertThat(new Spent(0, 0).share()).isZero();
    }

    @Test
    void aProcessThatIsGoneCountsNothing() {
        Proc proc = new Proc(folder);

        assertThat(proc.threads(List.of(PID + 1))).isZero();
        assertThat(proc.sockets(List.of(PID + 1))).isZero();
        assertThat(proc.cpuMillis(List.of(PID + 1))).isZero();
        assertThat(proc.spent(List.of(PID + 1))).isEqualTo(new Spent(0, 0));
    }

    private void thread(String number, String name, String times) throws IOException {
        Path own = Files.createDirectories(
                folder.resolve(Long.toString(PID)).resolve("task").resolve(number));
        Files.writeString(
                own.resolve("stat"),
                number + " (" + name + ") S 1 1 1 0 -1 4194560 100 0 0 0 " + times + " 0 0 20 0 57 0 1 1 1");
    }
}
