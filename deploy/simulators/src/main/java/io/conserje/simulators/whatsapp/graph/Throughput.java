package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.fault.Reset;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meta's limits of speed: so many messages of the number in any one second, and so many to one guest. */
@Component
class Throughput {
    private static final int NUMBER = 130429;
    private static final int PAIR = 131056;
    private static final long SECOND = 1000;
    /** Guests whose pace is remembered; one who was silent longer than the others has a full measure again. */
    private static final int GUESTS = 50_000;

    private final InstantSource clock;
    private final long[] lastSecond;
    private final double pairInterval;
    private final int pairBurst;
    private final Map<String, Level> pairs = new LinkedHashMap<>(16, 0.75f, true);
    private int next;

    Throughput(WhatsAppProperties properties, InstantSource clock) {
        WhatsAppProperties.Limits limits = properties.limits();
        this.clock = clock;
        this.lastSecond = new long[limits.messagesPerSecond()];
        this.pairInterval = Math.max(1, limits.pairInterval().toMillis());
        this.pairBurst = limits.pairBurst();
    }

    /** Counts a message to the guest, or refuses it and counts nothing. */
    synchronized void take(String guest) {
        long now = clock.millis();
        if (lastSecond[next] > now - SECOND) {
            throw new GraphError(NUMBER, "Cloud API message throughput has been reached.");
        }
        Level level = pairs.getOrDefault(guest, new Level(pairBurst, now));
        double tokens = Math.min(pairBurst, level.tokens() + (now - level.at()) / pairInterval);
        if (tokens < 1) {
            throw new GraphError(
                    PAIR,
                    "Too many messages to the same phone number in a short time: one in "
                            + Duration.ofMillis((long) pairInterval) + ", " + pairBurst + " at once.");
        }
        pairs.put(guest, new Level(tokens - 1, now));
        if (pairs.size() > GUESTS) {
            pairs.remove(pairs.keySet().iterator().next());
        }
        lastSecond[next] = now;
        next = (next + 1) % lastSecond.length;
    }

    @EventListener(Reset.class)
    @Order(1)
    synchronized void startAgain() {
        Arrays.fill(lastSecond, 0);
        pairs.clear();
    }

    private record Level(double tokens, long at) {}
}
