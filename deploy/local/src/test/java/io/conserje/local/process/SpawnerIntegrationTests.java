package io.conserje.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.conserje.local.setting.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpawnerIntegrationTests {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noChildOutlivesALauncherThatIsKilled(boolean namespace) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/setpriv")).isExecutable();
        assumeThat(!namespace || succeeds("unshare", "-U", "true")).isTrue();
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShortLivedLauncher.class.getName(),
                        folder.resolve("log").toString(),
                        Boolean.toString(namespace))
                .start();
        ProcessHandle child;
        try (BufferedReader said = launcher.inputReader()) {
            child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        }
        await().atMost(LIMIT).until(() -> child.info().command().orElse("").endsWith("sleep"));

        launcher.destroyForcibly().waitFor();

        await().atMost(LIMIT).until(() -> !child.isAlive());
    }

    @Test
    void aChildSeesTheGivenEnvironmentAndNothingElse() throws InterruptedException {
        Path log = folder.resolve("log");
        try (Spawner spawner = new Spawner(Map.of("PATH", System.getenv("PATH"), "A", "1", "B", "2"), folder)) {
            Program program =
                    new Program("env", List.of("env"), Map.of("B", "3", "C", "4"), false, "TERM", () -> true, 0);
            spawner.start(program, log).waitFor();
        }

        assertThat(log).content().contains("A=1", "B=3", "C=4").doesNotContain("B=2", "HOME=");
    }

    @Test
    void whoStepsBackDoesSoWithItsWholeSession() throws IOException, InterruptedException {
        assumeThat(Path.of("/proc/self/autogroup")).exists();
        assumeThat(Path.of("/usr/bin/setsid")).isExecutable();
        String launchers = Files.readString(Path.of("/proc/self/autogroup"));
        Path log = folder.resolve("log");
        try (Spawner spawner = new Spawner(Map.of("PATH", System.getenv("PATH")), folder)) {
            List<String> command = List.of("sh", "-c", "nice; cat /proc/self/autogroup");
            spawner.start(new Program("later", command, Map.of(), false, "TERM", () -> true, 6), log)
                    .waitFor();
        }

        assertThat(log).content().startsWith("6\n").endsWith(" nice 6\n");
        assertThat(Path.of("/proc/self/autogroup")).hasContent(launchers);
    }

    @Test
    void whatCannotBeRunIsRefusedByItsName() {
        try (Spawner spawner = new Spawner(Map.of("PATH", ""), folder.resolve("missing"))) {
            Program program = new Program("nothing", List.of("nothing"), Map.of(), false, "TERM", () -> true, 0);

            assertThatThrownBy(() -> spawner.start(program, folder.resolve("log")))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("nothing");
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
