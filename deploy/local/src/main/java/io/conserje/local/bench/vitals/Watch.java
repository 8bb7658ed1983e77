package io.conserje.local.bench.vitals;

import io.conserje.local.bench.Repeated;
import io.conserje.local.journey.Platform;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks at a platform's vital signs again and again while something else goes on. */
public final class Watch implements AutoCloseable {
    /** What answers for its health. */
    public static final List<String> SERVICES =
            List.of("gateway", "orchestrator", "nlp", "pms-adapter", "audio", "messaging");

    private final Platform platform;
    private final Probe probe;
    private final Proc proc = new Proc(Path.of("/proc"));
    private final List<Vitals> seen = new CopyOnWriteArrayList<>();
    private final long began = System.nanoTime();
    private final Repeated looking;

    /** @param every the time between two looks */
    public Watch(Platform platform, HttpClient client, Duration every) {
        this.platform = platform;
        this.probe = new Probe(platform, client);
        this.looking = new Repeated(every, this::watch);
    }

    /** What was seen so far. */
    public List<Vitals> seen() {
        return List.copyOf(seen);
    }

    /** Looks no more; a look under way counts for nothing. */
    @Override
    public void close() {
        looking.close();
    }

    private void watch() {
        try {
            seen.add(look());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Vitals look() throws InterruptedException {
        List<Long> pids = Processes.of(platform);
        double health = 0;
        for (String service : SERVICES) {
            health = Math.max(health, probe.millis(service));
        }
        long second = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        return new Vitals(second, proc.pss(pids), proc.threads(pids), proc.sockets(pids), health);
    }
}
