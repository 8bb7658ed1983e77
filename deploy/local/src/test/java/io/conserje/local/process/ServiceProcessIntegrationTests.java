package io.conserje.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.StartRefused;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessIntegrationTests {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final BackOff backOff = new BackOff(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMinutes(1));
    private final Map<String, String> environment = new HashMap<>(Map.of("GREETING", "hello"));
    private DataFolder data;
    private Spawner spawner;
    private ServiceProcess child;

    @BeforeEach
    void inAFolder() {
        data = DataFolder.open(folder);
        environment.put("FAREWELL", folder.resolve("farewell").toString());
        spawner = new Spawner(Map.of("PATH", System.getenv("PATH")), folder);
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        child.stop(Duration.ofMillis(100));
        spawner.close();
        data.close();
    }

    @Test
    void itIsReadyAndLeavesItsPidAndLog() throws InterruptedException {
        start();

        assertThat(child.awaitReady(LIMIT)).isPositive();
        assertThat(folder.resolve("run/tiny.pid")).hasContent(Long.toString(child.pid()));
        assertThat(folder.resolve("logs/tiny.log")).content().contains("started with hello");
    }

    @Test
    void itEndsWellWhenItIsStopped() throws InterruptedException {
        start();
        child.awaitReady(LIMIT);
        long pid = child.pid();

        child.stop(LIMIT);

        assertThat(folder.resolve("farewell")).hasContent("ended well");
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(folder.resolve("run/tiny.pid")).doesNotExist();
        assertThat(said()).doesNotContain("died");
    }

    @Test
    void whatDoesNotStopInTimeIsKilled() throws InterruptedException {
        environment.put("MODE", "stubborn");
        start();
        child.awaitReady(LIMIT);
        long pid = child.pid();

        child.stop(Duration.ofMillis(300));

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(said()).contains("did not stop within 0.3 s");
    }

    @Test
    void whatDiesIsStartedAgainAndThisIsSaid() throws InterruptedException {
        start();
        child.awaitReady(LIMIT);
        long first = child.pid();

        child.kill();
        child.awaitReady(LIMIT);

        assertThat(child.pid()).isNotEqualTo(first);
        assertThat(folder.resolve("run/tiny.pid")).hasContent(Long.toString(child.pid()));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(said()).contains("tiny died (exit code 137)", "tiny is back after"));
    }

    @Test
    void whatEndsBeforeItWasReadyIsRefusedWithItsLastWords() {
        environment.put("MODE", "refuse");
        start();

        assertThatThrownBy(() -> child.awaitReady(LIMIT))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("a setting is missing");
    }

    @Test
    void whatDiesWhileItIsFoundReadyIsNotTakenForReady() {
        start(() -> {
            child.kill();
            await().atMost(LIMIT).until(() -> !child.isWatched());
            return true;
        });

        assertThatThrownBy(() -> child.awaitReady(LIMIT))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("exit code 137");
    }

    @Test
    void whatIsNotReadyInTimeIsRefused() {
        start(() -> false);

        assertThatThrownBy(() -> child.awaitReady(Duration.ofMillis(200)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not ready within 0.2 s");
    }

    @Test
    void anotherEnvironmentCountsFromTheNextStartOn() throws InterruptedException {
        start();
        child.awaitReady(LIMIT);

        child.stop(LIMIT);
        child.setEnvironment(Map.of("GREETING", "good evening"));
        child.start();
        child.awaitReady(LIMIT);

        assertThat(folder.resolve("logs/tiny.log")).content().contains("started with good evening");
    }

    private void start() {
        start(null);
    }

    private void start(Readiness readiness) {
        int port = FreePort.next();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                TinyService.class.getName(),
                Integer.toString(port));
        Program program = new Program(
                "tiny", command, environment, false, "TERM", readiness == null ? Readiness.port(port) : readiness, 0);
        child = new ServiceProcess(
                program, spawner, data, backOff, new Narrator(new PrintStream(said, true, StandardCharsets.UTF_8)));
        child.start();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
