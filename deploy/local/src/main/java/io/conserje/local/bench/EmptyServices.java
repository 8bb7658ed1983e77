package io.conserje.local.bench;

import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.jar.JarCache;
import io.conserje.local.jar.JavaCommand;
import io.conserje.local.jar.Jvm;
import io.conserje.local.outside.Patience;
import io.conserje.local.process.Readiness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The floor of a start: the smallest service, six times at once. */
final class EmptyServices {
    private static final int SERVICES = 6;
    private static final int HEAP_MEGABYTES = 320;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Path root;
    private final Map<String, String> settings;
    private final HttpClient client;

    /**
     * Starts audio-service of this checkout with these settings.
     *
     * @param root folder of the checkout
     */
    EmptyServices(Path root, Map<String, String> settings, HttpClient client) {
        this.root = root;
        this.settings = settings;
        this.client = client;
    }

    /** From the first start to all of them ready; they are gone afterwards. */
    Duration start() throws IOException, InterruptedException {
        JavaCommand java = JavaCommand.ofThisJvm();
        ExtractedJar jar = new JarCache(root.resolve("deploy", "local", "target", "cache"), java)
                .of(root.resolve("audio-service"), "audio");
        List<Process> processes = new ArrayList<>();
        try {
            List<Readiness> readiness = new ArrayList<>();
            long began = System.nanoTime();
            for (int i = 0; i < SERVICES; i++) {
                int port = freePort();
                processes.add(start(java.run(jar, Jvm.quick(HEAP_MEGABYTES)), port));
                readiness.add(
                        Readiness.http(client, URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")));
            }
            for (Readiness one : readiness) {
                Patience.until(LIMIT, "an empty service", () -> one.isReady() ? Optional.of(true) : Optional.empty());
            }
            return Duration.ofNanos(System.nanoTime() - began);
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private Process start(List<String> command, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(settings);
        builder.environment().put("CONSERJE_LOCAL", "true");
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().put("AUDIO_PORT", Integer.toString(port));
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
