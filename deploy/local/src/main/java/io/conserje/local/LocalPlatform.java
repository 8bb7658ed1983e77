package io.conserje.local;

import io.conserje.local.compose.ComposeFile;
import io.conserje.local.journey.Journeys;
import io.conserje.local.process.Narrator;
import io.conserje.local.process.Spawner;
import io.conserje.local.setting.BusinessClock;
import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.Options;
import io.conserje.local.setting.Secrets;
import io.conserje.local.setting.StartRefused;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;

/** The one command: starts the whole platform on this machine, and keeps it until it is told to stop. */
public final class LocalPlatform {
    private static final Duration PORT_PATIENCE = Duration.ofSeconds(2);

    private final Path root;
    private final Map<String, String> environment;
    private final Narrator narrator;
    private final Exit exit;

    private LocalPlatform(Path root, Map<String, String> environment, Narrator narrator, Exit exit) {
        this.root = root;
        this.environment = environment;
        this.narrator = narrator;
        this.exit = exit;
    }

    /** Runs {@code deploy/up}; see {@link Options#USAGE}. */
    public static void main(String[] arguments) {
        Journeys journeys = ServiceLoader.load(Journeys.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are no journeys on the class path"));
        launch(List.of(arguments), journeys);
    }

    /**
     * Starts the platform and ends the JVM when all is over: 0 when it was told to stop or the work passed, else 1.
     *
     * @param arguments of the command line; with {@code --journey} the work is done and the platform stopped after it
     * @param work what is done with the running platform
     */
    public static void launch(List<String> arguments, Journeys work) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Exit exit = new Exit(new Narrator(out));
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                out.println(Options.USAGE);
                return;
            }
            Path root = Path.of(System.getProperty("conserje.root", "")).toAbsolutePath();
            Map<String, String> environment = new HashMap<>(options.journey() ? work.settings() : Map.of());
            environment.putAll(System.getenv());
            new LocalPlatform(root, environment, new Narrator(out), exit).run(options, work);
        } catch (StartRefused e) {
            exit.refuse(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exit.with(1);
        }
    }

    private void run(Options options, Journeys work) throws InterruptedException {
        long began = System.nanoTime();
        Path folder = root.resolve(environment.getOrDefault("CONSERJE_DATA", ".data"));
        Duration offset = BusinessClock.offset(environment.get("CONSERJE_CLOCK"), InstantSource.system());
        Blueprint blueprint = new Blueprint(root, ComposeFile.read(root.resolve("docker-compose.yml")), environment);
        DataFolder data = DataFolder.open(folder);
        blueprint.ports().check(blueprint.names(), PORT_PATIENCE);
        if (options.fresh()) {
            data.empty();
        }
        Secrets secrets = Secrets.load(data.resolve("secrets.env"), environment, new SecureRandom());
        Path cache = root.resolve("deploy", "local", "target", "cache");
        EmbeddedBackends backends = new EmbeddedBackends(blueprint, data, cache);
        backends.announce(secrets);

        Map<String, String> settings = new HashMap<>(blueprint.settings(secrets.kept()));
        settings.put("CONSERJE_DATA", folder.toString());
        settings.put("CONSERJE_CLOCK_OFFSET", offset.toString());
        RunningPlatform platform = new RunningPlatform(blueprint.ports(), settings);
        Spawner spawner = new Spawner(inherited(blueprint, folder, offset), root);
        exit.stops(platform);
        sayWhatIsNot(blueprint);
        new PlatformStart(blueprint, data, spawner, narrator).start(platform, backends, cache);

        narrator.say("Ready after " + Narrator.seconds(Duration.ofNanos(System.nanoTime() - began)));
        String password = secrets.kept().get(Secrets.ADMIN_PASSWORD);
        boolean show = password != null && data.isFirstTimeToShowThePassword();
        new Banner(blueprint, folder).lines(show ? password : null).forEach(narrator::say);
        if (options.journey()) {
            exit.with(work.run(platform) ? 0 : 1);
        }
        new CountDownLatch(1).await();
    }

    private Map<String, String> inherited(Blueprint blueprint, Path folder, Duration offset) {
        Map<String, String> inherited = new HashMap<>(environment);
        inherited.remove("CONSERJE_CLOCK");
        inherited.put("CONSERJE_CLOCK_OFFSET", offset.toString());
        inherited.put("CONSERJE_LOCAL", "true");
        inherited.put("CONSERJE_DATA", folder.toString());
        // Loopback only: nothing of the local platform is for the network.
        inherited.put("SERVER_ADDRESS", "127.0.0.1");
        // glibc keeps up to eight arenas per core for a JVM's native memory; two do for a small machine.
        inherited.put("MALLOC_ARENA_MAX", "2");
        inherited.putAll(blueprint.ports().variables());
        return inherited;
    }

    private void sayWhatIsNot(Blueprint blueprint) {
        blueprint.skipped().forEach(name -> narrator.say(name + " is not started here: it runs under Docker only"));
        List<String> simulated = blueprint.vendors().simulated();
        if (!simulated.isEmpty()) {
            narrator.say("Simulated: " + String.join(", ", simulated) + "; set a vendor's URL to use the real one");
        }
    }
}
