package io.conserje.local.faults.trouble;

import io.conserje.local.outside.Fault;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Draws troubles in an order that a seed decides; each comes once before any comes again. */
public final class TroubleDeck {
    private static final List<String> SERVICES =
            List.of("gateway", "orchestrator", "nlp", "pms-adapter", "audio", "messaging");

    private final List<Trouble> all;
    private final Random random;
    private final Deque<Trouble> left = new ArrayDeque<>();

    /**
     * A full deck.
     *
     * @param freeze how long a frozen part stays so
     * @param twin the name of the second orchestrator, empty where there is none
     */
    public TroubleDeck(long seed, Duration freeze, String twin) {
        this.random = new Random(seed);
        this.all = all(freeze, twin);
    }

    /** The next one. */
    public Trouble draw() {
        if (left.isEmpty()) {
            List<Trouble> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            left.addAll(shuffled);
        }
        return left.removeFirst();
    }

    /** How long it is quiet before the next one. */
    public Duration pause() {
        return Duration.ofMillis(random.nextInt(2_000, 6_000));
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    private static List<Trouble> all(Duration freeze, String twin) {
        List<Trouble> all = new ArrayList<>();
        SERVICES.forEach(service -> all.add(new Trouble.Killed(service)));
        all.add(new Trouble.Stopped("postgres", Duration.ofSeconds(6)));
        all.add(new Trouble.Stopped("redis", Duration.ofSeconds(8)));
        all.add(new Trouble.Frozen(twin.isEmpty() ? "orchestrator" : twin, freeze));
        all.add(new Trouble.Frozen("messaging", Duration.ofSeconds(8)));
        all.add(lasting("qloapps", "down", "", 0, 8));
        all.add(lasting("qloapps", "slow", "", 10_000, 8));
        all.add(lasting("qloapps", "error", "", 0, 8));
        all.add(counted("qloapps", "timeout-after-commit", "book", 3, 20_000));
        all.add(counted("qloapps", "booked-but-500", "book", 3, 0));
        all.add(lasting("graph", "down", "", 0, 8));
        all.add(lasting("graph", "slow", "send", 10_000, 6));
        all.add(lasting("graph", "error", "send", 0, 6));
        all.add(counted("graph", "timeout-after-commit", "send", 3, 20_000));
        all.add(lasting("webhook", "duplicate", "status", 1_000, 8));
        all.add(lasting("webhook", "reorder", "status", 1_000, 8));
        return List.copyOf(all);
    }

    private static Trouble lasting(String target, String mode, String operation, long delayMs, int seconds) {
        return new Trouble.Misbehaving(new Fault(target, mode, operation, 0, delayMs), Duration.ofSeconds(seconds));
    }

    private static Trouble counted(String target, String mode, String operation, int times, long delayMs) {
        return new Trouble.Misbehaving(new Fault(target, mode, operation, times, delayMs), Duration.ofSeconds(10));
    }
}
