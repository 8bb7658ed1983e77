package io.conserje.local.backend;

import io.conserje.local.process.Program;
import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.StartRefused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL from its binaries, on loopback, its cluster kept in the data folder. */
public final class EmbeddedPostgres {
    /** The superuser of the cluster, for this launcher alone. */
    static final String SUPERUSER = "postgres";

    private final Path cache;
    private final Path directory;
    private final int port;
    private final List<String> options;

    /**
     * PostgreSQL with its cluster here.
     *
     * @param cache where its binaries are unpacked
     * @param directory its cluster
     * @param options settings such as {@code commit_delay=3000}
     */
    public EmbeddedPostgres(Path cache, Path directory, int port, List<String> options) {
        this.cache = cache;
        this.directory = directory;
        this.port = port;
        this.options = List.copyOf(options);
    }

    /**
     * The program to run; makes the cluster where there is none.
     *
     * @param superuserPassword for a cluster that is made
     * @param log where the making is told
     */
    public Program program(String superuserPassword, Path log) throws InterruptedException {
        boolean namespace = needsNamespace();
        Path binaries = binaries();
        if (!Files.exists(directory.resolve("PG_VERSION"))) {
            makeCluster(binaries, namespace, superuserPassword, log);
        }
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("postgres").toString(),
                "-D",
                directory.toAbsolutePath().toString(),
                "-p",
                Integer.toString(port)));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Program(
                "postgres",
                command,
                Map.of("LC_ALL", "C"),
                namespace,
                "INT",
                new DatabaseReadiness(port, superuserPassword),
                0);
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "timezone=UTC",
                "lc_messages=C",
                "log_line_prefix=%m [%p] "));
        settings.addAll(options);
        return settings;
    }

    private Path binaries() {
        return Machine.here().postgres().stream()
                .filter(Archive::exists)
                .findFirst()
                .orElseThrow(
                        () -> new StartRefused(
                                "no embedded PostgreSQL for this machine; set POSTGRES_URL, POSTGRES_USER and POSTGRES_PASSWORD"))
                .unpacked(cache, "postgres")
                .resolve("bin");
    }

    private void makeCluster(Path binaries, boolean namespace, String password, Path log) throws InterruptedException {
        Path half = directory.resolveSibling(directory.getFileName() + ".half");
        try {
            DataFolder.delete(half);
            DataFolder.delete(directory);
            Path passwordFile = Files.createTempFile("conserje", ".txt");
            try {
                Files.writeString(passwordFile, password);
                run(initdb(binaries, namespace, half, passwordFile), log);
            } finally {
                Files.deleteIfExists(passwordFile);
            }
            Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("the cluster of PostgreSQL cannot be made: " + e.getMessage(), e);
        }
    }

    private static List<String> initdb(Path binaries, boolean namespace, Path cluster, Path passwordFile) {
        List<String> command = new ArrayList<>(namespace ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(
                binaries.resolve("initdb").toString(),
                "--pgdata=" + cluster.toAbsolutePath(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        return command;
    }

    private static void run(List<String> command, Path log) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new StartRefused("initdb ended with exit code " + exit + "; see " + log);
        }
    }

    private static boolean needsNamespace() {
        if (!Machine.here().root()) {
            return false;
        }
        if (Machine.runs(List.of("unshare", "-U", "true"))) {
            return true;
        }
        throw new StartRefused(
                "PostgreSQL refuses to run as root and this machine allows no user namespace (unshare -U);"
                        + " start deploy/up as another user, or set POSTGRES_URL to a server of your own");
    }
}
