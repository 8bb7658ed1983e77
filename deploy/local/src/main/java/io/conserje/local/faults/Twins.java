package io.conserje.local.faults;

import io.conserje.local.faults.trouble.Twin;
import io.conserje.local.journey.Platform;
import io.conserje.local.setting.FreePorts;
import io.conserje.local.setting.Ports;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a second orchestrator work beside the first: what one holds when it freezes, the other takes over. */
final class Twins {
    private static final String PART = "orchestrator";

    private final Platform platform;
    private final HttpClient client;

    Twins(Platform platform, HttpClient client) {
        this.platform = platform;
        this.client = client;
    }

    /** Null where the system does not tell how the first was started. */
    @Nullable
    Twin start(String name) throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return null;
        }
        String variable = Ports.variable(PART);
        int port = Integer.parseInt(FreePorts.of(List.of(variable)).getOrDefault(variable, "0"));
        Path log = Path.of(platform.settings().getOrDefault("CONSERJE_DATA", ".data"))
                .resolve("logs")
                .resolve(name + ".log");
        return Twin.of(platform.pid(PART), variable, port, log, client);
    }
}
