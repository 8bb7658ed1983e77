package io.conserje.local.faults.trouble;

import io.conserje.local.outside.Patience;
import io.conserje.local.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A second instance of a running part: the same command and environment on a port of its own. Linux tells them. */
public final class Twin implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Process process;

    private Twin(Process process) {
        this.process = process;
    }

    /**
     * Starts one and waits until it can be used.
     *
     * @param pid of the running part
     * @param portVariable the variable that sets its port
     * @param log where it writes to
     */
    public static Twin of(long pid, String portVariable, int port, Path log, HttpClient client)
            throws IOException, InterruptedException {
        Path proc = Path.of("/proc", Long.toString(pid));
        ProcessBuilder builder = new ProcessBuilder(words(proc.resolve("cmdline")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        for (String variable : words(proc.resolve("environ"))) {
            int equals = variable.indexOf('=');
            builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        builder.environment().put(portVariable, Integer.toString(port));
        Twin twin = new Twin(builder.start());
        Readiness readiness =
                Readiness.http(client, URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
        Patience.until(LIMIT, "the twin", () -> readiness.isReady() ? Optional.of(true) : Optional.empty());
        return twin;
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static List<String> words(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        return Arrays.stream(content.split("\0"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
