package io.conserje.local;

import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.jar.JarCache;
import io.conserje.local.jar.JavaCommand;
import io.conserje.local.journey.Journeys;
import io.conserje.local.outside.StandardOut;
import io.conserje.local.process.Narrator;
import io.conserje.local.setting.BusinessClock;
import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.Options;
import io.conserje.local.setting.Secrets;
import io.conserje.local.setting.StartRefused;
import java.io.PrintStream;
import java.nio.file.Path;
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
    private final JavaCommand java = JavaCommand.ofThisJvm();

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
        PrintStream out = StandardOut.utf8();
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
        Blueprint blueprint = Layout.blueprint(root, environment);
        DataFolder data = DataFolder.open(folder);
        blueprint.ports().check(blueprint.names(), PORT_PATIENCE);
        if (options.fresh()) {
            data.empty();
        }
        Layout layout = Layout.of(root, blueprint, data, environment, offset);
        sayWhatIsNot(blueprint);
        RunningPlatform platform = start(layout);
        narrator.say("Ready after " + Narrator.seconds(Duration.ofNanos(System.nanoTime() - began)));
        String password = layout.secrets().kept().get(Secrets.ADMIN_PASSWORD);
        boolean show = password != null && data.isFirstTimeToShowThePassword();
        new Banner(blueprint, folder).lines(show ? password : null).forEach(narrator::say);
        if (options.journey()) {
            exit.with(work.run(platform) ? 0 : 1);
        }
        new CountDownLatch(1).await();
    }

    private RunningPlatform start(Layout layout) throws InterruptedException {
        Jars jars = new Jars(new JarCache(Layout.cache(root), java));
        List<JavaChild> children = layout.blueprint().children(layout.settings());
        if (!jars.extract(children).values().stream().allMatch(ExtractedJar::isTrained)) {
            new DressRehearsal(root, environment, java, jars, narrator)
                    .play(layout.data().resolve("rehearsal"), exit);
        }
        RunningPlatform platform = new RunningPlatform(layout.blueprint().ports(), layout.settings());
        exit.stops(platform);
        narrator.say("Starting");
        new PlatformStart(layout, narrator, (child, jar) -> java.run(jar, child.jvm()))
                .start(platform, jars.extract(children));
        return platform;
    }

    private void sayWhatIsNot(Blueprint blueprint) {
        blueprint.skipped().forEach(name -> narrator.say(name + " is not started here: it runs under Docker only"));
        List<String> simulated = blueprint.vendors().simulated();
        if (!simulated.isEmpty()) {
            narrator.say("Simulated: " + String.join(", ", simulated) + "; set a vendor's URL to use the real one");
        }
    }
}
