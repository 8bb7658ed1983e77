package io.conserje.local;

import io.conserje.local.compose.ComposeFile;
import io.conserje.local.process.Spawner;
import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.Secrets;
import io.conserje.local.setting.SimulatedAccount;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A platform before anything of it runs.
 *
 * @param blueprint what it is made of
 * @param data where its data lie, locked
 * @param secrets what was generated for it
 * @param backends its stores
 * @param settings what its children are configured from
 * @param spawner starts its children
 */
record Layout(
        Blueprint blueprint,
        DataFolder data,
        Secrets secrets,
        EmbeddedBackends backends,
        Map<String, String> settings,
        Spawner spawner) {

    /** What docker-compose.yml describes, in this environment. */
    static Blueprint blueprint(Path root, Map<String, String> environment) {
        return new Blueprint(root, ComposeFile.read(root.resolve("docker-compose.yml")), environment);
    }

    /** Where unpacked binaries and jars are kept between starts. */
    static Path cache(Path root) {
        return root.resolve("deploy", "local", "target", "cache");
    }

    /**
     * Lays it out on a data folder.
     *
     * @param environment what it is started with
     * @param offset from real to business time
     */
    static Layout of(
            Path root, Blueprint blueprint, DataFolder data, Map<String, String> environment, Duration offset) {
        Secrets secrets = Secrets.load(data.resolve("secrets.env"), environment, new SecureRandom());
        EmbeddedBackends backends = new EmbeddedBackends(blueprint, data, cache(root));
        backends.announce(secrets);
        String folder = data.path().toString();
        Map<String, String> settings = new HashMap<>(blueprint.settings(secrets.kept()));
        if (blueprint.vendors().simulatesGmail()) {
            URI tokens = URI.create(settings.get("GMAIL_API_URL") + "/token");
            settings.put(
                    "GMAIL_CREDENTIALS",
                    SimulatedAccount.in(data.path(), tokens).toString());
        }
        settings.put("CONSERJE_DATA", folder);
        settings.put("CONSERJE_CLOCK_OFFSET", offset.toString());
        Spawner spawner = new Spawner(inherited(environment, blueprint, folder, offset), root);
        return new Layout(blueprint, data, secrets, backends, settings, spawner);
    }

    private static Map<String, String> inherited(
            Map<String, String> environment, Blueprint blueprint, String folder, Duration offset) {
        Map<String, String> inherited = new HashMap<>(environment);
        inherited.remove("CONSERJE_CLOCK");
        inherited.put("CONSERJE_CLOCK_OFFSET", offset.toString());
        inherited.put("CONSERJE_LOCAL", "true");
        inherited.put("CONSERJE_DATA", folder);
        // Loopback only: nothing of the local platform is for the network.
        inherited.put("SERVER_ADDRESS", "127.0.0.1");
        // glibc keeps up to eight arenas per core for a JVM's native memory; two do for a small machine.
        inherited.put("MALLOC_ARENA_MAX", "2");
        inherited.putAll(blueprint.ports().variables());
        return inherited;
    }
}
