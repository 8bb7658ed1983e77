package io.conserje.local.backend;

import io.conserje.local.process.Program;
import io.conserje.local.process.Readiness;
import io.conserje.local.setting.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Redis from its binaries, on loopback, its snapshot kept in the data folder. */
public final class EmbeddedRedis {
    private final Path cache;
    private final Path directory;
    private final int port;

    /**
     * Redis with its snapshot here.
     *
     * @param cache where its binary is unpacked
     * @param directory its data
     */
    public EmbeddedRedis(Path cache, Path directory, int port) {
        this.cache = cache;
        this.directory = directory;
        this.port = port;
    }

    /** The program to run, its data folder made. */
    public Program program() {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StartRefused("the folder of Redis cannot be made: " + e.getMessage(), e);
        }
        List<String> command = List.of(
                binary().toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                directory.toAbsolutePath().toString(),
                "--save",
                "60",
                "100",
                "--appendonly",
                "no",
                "--daemonize",
                "no");
        return new Program("redis", command, Map.of(), false, "TERM", Readiness.port(port), 0);
    }

    private Path binary() {
        for (Archive archive : Machine.here().redis()) {
            if (archive.exists()) {
                Path binary = archive.copied(cache, "redis-server").resolve("redis-server");
                if (Machine.runs(List.of(binary.toString(), "--version"))) {
                    return binary;
                }
            }
        }
        throw new StartRefused("no embedded Redis runs on this machine; set REDIS_URL to a server of your own");
    }
}
