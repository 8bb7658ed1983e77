package io.conserje.local;

import io.conserje.local.backend.EmbeddedPostgres;
import io.conserje.local.backend.EmbeddedRedis;
import io.conserje.local.backend.PlatformDatabase;
import io.conserje.local.process.Program;
import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.Ports;
import io.conserje.local.setting.Secrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** PostgreSQL and Redis of this platform, where they are ours to start. */
final class EmbeddedBackends {
    private final Blueprint blueprint;
    private final DataFolder data;
    private final Path cache;

    EmbeddedBackends(Blueprint blueprint, DataFolder data, Path cache) {
        this.blueprint = blueprint;
        this.data = data;
        this.cache = cache;
    }

    /** Keeps the addresses that children and testers use beside the secrets. */
    void announce(Secrets secrets) {
        Ports ports = blueprint.ports();
        if (blueprint.embedsPostgres()) {
            secrets.derive(
                    "POSTGRES_URL",
                    "jdbc:postgresql://localhost:" + ports.of(Blueprint.POSTGRES) + "/" + PlatformDatabase.NAME);
        }
        if (blueprint.embedsRedis()) {
            secrets.derive("REDIS_URL", "redis://localhost:" + ports.of(Blueprint.REDIS));
        }
    }

    /** The programs to run; makes the data folders where there are none. */
    List<Program> programs(Map<String, String> settings) throws InterruptedException {
        List<Program> programs = new ArrayList<>();
        if (blueprint.embedsPostgres()) {
            List<String> options = Arrays.stream(settings.getOrDefault("CONSERJE_POSTGRES_OPTIONS", "")
                            .split(","))
                    .map(String::strip)
                    .filter(option -> !option.isEmpty())
                    .toList();
            int port = blueprint.ports().of(Blueprint.POSTGRES);
            programs.add(new EmbeddedPostgres(cache, data.resolve("postgres"), port, options)
                    .program(settings.getOrDefault(Secrets.SUPERUSER_PASSWORD, ""), data.log(Blueprint.POSTGRES)));
        }
        if (blueprint.embedsRedis()) {
            programs.add(new EmbeddedRedis(
                            cache, data.resolve("redis"), blueprint.ports().of(Blueprint.REDIS))
                    .program());
        }
        return programs;
    }

    /** Makes the database and its role, once PostgreSQL is ready. */
    void prepare(Map<String, String> settings) {
        if (blueprint.embedsPostgres()) {
            new PlatformDatabase(
                            blueprint.ports().of(Blueprint.POSTGRES),
                            settings.getOrDefault(Secrets.SUPERUSER_PASSWORD, ""))
                    .prepare(
                            settings.getOrDefault("POSTGRES_USER", ""), settings.getOrDefault("POSTGRES_PASSWORD", ""));
        }
    }
}
