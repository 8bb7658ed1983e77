package io.conserje.local;

import io.conserje.local.compose.ComposeFile;
import io.conserje.local.compose.ComposeService;
import io.conserje.local.compose.Interpolation;
import io.conserje.local.jar.Jvm;
import io.conserje.local.setting.Ports;
import io.conserje.local.setting.StartRefused;
import io.conserje.local.setting.Vendors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What docker-compose.yml and the environment come to on this machine. */
final class Blueprint {
    static final String SIMULATORS = "simulators";
    static final String POSTGRES = "postgres";
    static final String REDIS = "redis";

    private static final Map<String, Integer> EMBEDDED = Map.of(POSTGRES, 5433, REDIS, 6380, SIMULATORS, 8090);
    /** What the simulated WhatsApp holds the sender to, where it is not the usual, and whom the simulated Google believes. */
    private static final List<String> SHARED_WITH_SIMULATORS = List.of(
            "WHATSAPP_BUSINESS_ACCOUNT_ID",
            "WHATSAPP_MESSAGES_PER_SECOND",
            "WHATSAPP_PAIR_INTERVAL",
            "WHATSAPP_PAIR_BURST",
            "WHATSAPP_SIM_FASTER",
            "WHATSAPP_SIM_STRANGERS_REACHABLE",
            "WHATSAPP_SIM_SERVICE_PAID",
            "GMAIL_MAILBOX",
            "GMAIL_CREDENTIALS");

    /** What is simulated runs elsewhere in earnest, and must not take the processors of what is not. */
    private static final int VENDORS_STEP_BACK = 6;

    /** Takes every webhook there is, and does little else. */
    private static final String ENTRANCE = "gateway";

    private static final Set<String> BUSY = Set.of("gateway", "orchestrator", "messaging");

    private final Path root;
    private final ComposeFile compose;
    private final Map<String, String> environment;
    private final Vendors vendors;
    private final Ports ports;

    /**
     * Lays the platform out.
     *
     * @throws StartRefused if the environment asks for what cannot be
     */
    Blueprint(Path root, ComposeFile compose, Map<String, String> environment) {
        this.root = root;
        this.compose = compose;
        this.environment = environment;
        this.vendors = new Vendors(environment);
        Map<String, Integer> defaults = new LinkedHashMap<>();
        compose.built()
                .forEach(service -> defaults.put(service.name(), service.ports().getFirst()));
        defaults.putAll(EMBEDDED);
        this.ports = Ports.of(defaults, environment);
        if (isSet("POSTGRES_URL") && !(isSet("POSTGRES_USER") && isSet("POSTGRES_PASSWORD"))) {
            throw new StartRefused("POSTGRES_URL is set; it needs POSTGRES_USER and POSTGRES_PASSWORD too");
        }
    }

    Ports ports() {
        return ports;
    }

    Vendors vendors() {
        return vendors;
    }

    /** Whether PostgreSQL is ours to start. */
    boolean embedsPostgres() {
        return compose.running(POSTGRES).isPresent() && !isSet("POSTGRES_URL");
    }

    /** Whether Redis is ours to start. */
    boolean embedsRedis() {
        return compose.running(REDIS).isPresent() && !isSet("REDIS_URL");
    }

    /** Names of all that is started here. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        compose.built().forEach(service -> names.add(service.name()));
        if (!vendors.simulated().isEmpty()) {
            names.add(SIMULATORS);
        }
        if (embedsPostgres()) {
            names.add(POSTGRES);
        }
        if (embedsRedis()) {
            names.add(REDIS);
        }
        return names;
    }

    /** Names of what compose runs and this machine cannot. */
    List<String> skipped() {
        return compose.services().stream()
                .filter(service -> !service.isBuilt() && !service.runs(POSTGRES) && !service.runs(REDIS))
                .map(ComposeService::name)
                .toList();
    }

    /**
     * What children are configured from: what was generated or follows from this start, the environment winning.
     *
     * @param kept the generated secrets
     */
    Map<String, String> settings(Map<String, String> kept) {
        Map<String, String> settings = new HashMap<>(kept);
        settings.putAll(vendors.settings(ports));
        environment.forEach((name, value) -> {
            if (!value.isBlank()) {
                settings.put(name, value);
            }
        });
        return settings;
    }

    /** The services, and the simulators where a vendor is simulated. */
    List<JavaChild> children(Map<String, String> settings) {
        Interpolation interpolation = new Interpolation(settings, hosts());
        List<JavaChild> children = new ArrayList<>();
        for (ComposeService service : compose.built()) {
            children.add(new JavaChild(
                    service.name(),
                    root.resolve(service.module()),
                    interpolation.environment(service),
                    jvm(service.name()),
                    "/actuator/health/readiness",
                    service.dependsOn(),
                    service.niceness()));
        }
        if (!vendors.simulated().isEmpty()) {
            children.add(simulators(settings));
        }
        return children;
    }

    private static Jvm jvm(String service) {
        int heap = BUSY.contains(service) ? 384 : 320;
        return service.equals(ENTRANCE) ? Jvm.thorough(heap) : Jvm.quick(heap);
    }

    private JavaChild simulators(Map<String, String> settings) {
        Map<String, String> own = new HashMap<>();
        for (String name :
                List.of("WHATSAPP_APP_SECRETS", "WHATSAPP_ACCESS_TOKEN", "WHATSAPP_PHONE_NUMBER_ID", "QLOAPPS_KEY")) {
            own.put(name, settings.getOrDefault(name, ""));
        }
        SHARED_WITH_SIMULATORS.stream()
                .filter(name -> !settings.getOrDefault(name, "").isBlank())
                .forEach(name -> own.put(name, settings.getOrDefault(name, "")));
        own.put("CONSERJE_WEBHOOK_URL", "http://localhost:" + ports.of("gateway") + "/webhooks/whatsapp");
        return new JavaChild(
                SIMULATORS, root.resolve("deploy", SIMULATORS), own, Jvm.quick(320), "/", List.of(), VENDORS_STEP_BACK);
    }

    private Map<String, String> hosts() {
        Map<String, String> hosts = new LinkedHashMap<>();
        for (ComposeService service : compose.services()) {
            if (service.isBuilt() || service.runs(POSTGRES) || service.runs(REDIS)) {
                service.ports()
                        .forEach(port ->
                                hosts.put(service.name() + ":" + port, "127.0.0.1:" + ports.of(service.name())));
            }
        }
        return hosts;
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
