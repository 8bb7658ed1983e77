package io.conserje.local;

import io.conserje.local.journey.Platform;
import io.conserje.local.process.ServiceProcess;
import io.conserje.local.setting.Ports;
import io.conserje.local.setting.StartRefused;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The children that run, and how they are stopped: first those that serve, then those that store. */
final class RunningPlatform implements Platform {
    private static final Duration SERVING_PATIENCE = Duration.ofSeconds(11);
    private static final Duration STORING_PATIENCE = Duration.ofSeconds(4);
    private static final Duration RESTART_LIMIT = Duration.ofMinutes(2);

    private final Map<String, ServiceProcess> children = new LinkedHashMap<>();
    private final Ports ports;
    private final Map<String, String> settings;
    private boolean stopping;

    RunningPlatform(Ports ports, Map<String, String> settings) {
        this.ports = ports;
        this.settings = Map.copyOf(settings);
    }

    /** Starts a child, unless the platform is being stopped. */
    synchronized void start(ServiceProcess child) {
        if (stopping) {
            throw new StartRefused("the platform is being stopped");
        }
        children.put(child.name(), child);
        child.start();
    }

    /** Stops everything, within about fifteen seconds. */
    void stop() throws InterruptedException {
        List<ServiceProcess> serving = new ArrayList<>();
        List<ServiceProcess> storing = new ArrayList<>();
        synchronized (this) {
            stopping = true;
            children.values().forEach(child -> (stores(child) ? storing : serving).add(child));
        }
        stop(serving, SERVING_PATIENCE);
        stop(storing, STORING_PATIENCE);
    }

    @Override
    public URI url(String name) {
        return URI.create("http://localhost:" + ports.of(name));
    }

    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public long pid(String name) {
        return child(name).pid();
    }

    @Override
    public void kill(String name) throws InterruptedException {
        child(name).kill();
    }

    @Override
    public void awaitReady(String name, Duration limit) throws InterruptedException {
        child(name).awaitReady(limit);
    }

    @Override
    public void restart(String name, Map<String, String> environment) throws InterruptedException {
        ServiceProcess child = child(name);
        child.stop(SERVING_PATIENCE);
        child.setEnvironment(environment);
        child.start();
        child.awaitReady(RESTART_LIMIT);
    }

    @Override
    public void stop(String name) throws InterruptedException {
        stop(name, stores(child(name)) ? STORING_PATIENCE : SERVING_PATIENCE);
    }

    /** Stops a part well; it is killed when that takes longer than this. */
    void stop(String name, Duration patience) throws InterruptedException {
        child(name).stop(patience);
    }

    @Override
    public void start(String name) {
        synchronized (this) {
            if (stopping) {
                return;
            }
            child(name).start();
        }
    }

    private static boolean stores(ServiceProcess child) {
        return child.name().equals(Blueprint.POSTGRES) || child.name().equals(Blueprint.REDIS);
    }

    private static void stop(Collection<ServiceProcess> several, Duration patience) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(several.stream()
                    .map(child -> Executors.<Void>callable(() -> stopOne(child, patience), null))
                    .toList());
        }
    }

    private static void stopOne(ServiceProcess child, Duration patience) {
        try {
            child.stop(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized ServiceProcess child(String name) {
        ServiceProcess child = children.get(name);
        if (child == null) {
            throw new IllegalArgumentException(name + " is not started here");
        }
        return child;
    }
}
