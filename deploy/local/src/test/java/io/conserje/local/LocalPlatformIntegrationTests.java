package io.conserje.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.FreePorts;
import io.conserje.local.setting.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, refusing to start: one clear line, and an exit code that is not 0. */
class LocalPlatformIntegrationTests {
    private static final List<String> NAMES = List.of(
            "gateway", "orchestrator", "nlp", "pms-adapter", "audio", "messaging", "simulators", "postgres", "redis");

    @TempDir
    private Path root;

    @BeforeEach
    void aPlatformThatIsNotBuilt() throws IOException {
        Files.copy(Path.of("..", "..", "docker-compose.yml"), root.resolve("docker-compose.yml"));
    }

    private record Ending(int exitCode, List<String> errors) {}

    @Test
    void aSecondInstanceOnTheSameDataIsOneLine() throws Exception {
        try (DataFolder taken = DataFolder.open(root.resolve(".data"))) {
            assertThat(taken).isNotNull();
            assertRefused(launch(Map.of()), "already runs on the data folder");
        }
    }

    @Test
    void aTakenPortIsOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertRefused(launch(Map.of("NLP_PORT", port)), "port " + port + " of nlp is taken");
        }
    }

    @Test
    void anUnknownOptionIsOneLine() throws Exception {
        assertRefused(launch(Map.of(), "--frech"), "unknown option --frech");
    }

    @Test
    void aWrongClockIsOneLine() throws Exception {
        assertRefused(launch(Map.of("CONSERJE_CLOCK", "noon")), "CONSERJE_CLOCK must be an ISO instant");
    }

    @Test
    void helpIsNoError() throws Exception {
        assertThat(launch(Map.of(), "--help")).isEqualTo(new Ending(0, List.of()));
    }

    private static void assertRefused(Ending ending, String reason) {
        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.errors())
                .singleElement()
                .asString()
                .startsWith("conserje: ")
                .contains(reason);
    }

    private Ending launch(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dconserje.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                LocalPlatform.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("CONSERJE_") || name.endsWith("_PORT"));
        // A platform may run on the usual ports while the tests run.
        builder.environment()
                .putAll(FreePorts.of(NAMES.stream().map(Ports::variable).toList()));
        builder.environment().putAll(environment);
        Process launcher = builder.start();
        String errors = new String(launcher.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(launcher.waitFor(), errors.lines().toList());
    }
}
