package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.Reset;
import io.conserje.simulators.whatsapp.Errands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds updates for a moment, then tells them in one body (batch) or in any order (reorder). */
@Component
class HeldUpdates {
    /** Meta: up to a thousand updates in one body. */
    private static final int LARGEST = 1000;

    private final Map<FaultMode, List<Update>> held = new EnumMap<>(FaultMode.class);
    private final Envelope envelope;
    private final Deliveries deliveries;
    private final Errands errands;
    private final RandomGenerator random;

    HeldUpdates(Envelope envelope, Deliveries deliveries, Errands errands, RandomGenerator random) {
        this.envelope = envelope;
        this.deliveries = deliveries;
        this.errands = errands;
        this.random = random;
    }

    /** Holds the update; the first of a round begins the wait of {@code delayMs} (without it a second). */
    void hold(Update update, Fault fault) {
        boolean first;
        synchronized (held) {
            List<Update> round = held.computeIfAbsent(fault.mode(), mode -> new ArrayList<>());
            first = round.isEmpty();
            round.add(update);
        }
        if (first) {
            errands.run(() -> {
                errands.pause(fault.delayOr(Duration.ofSeconds(1)));
                release(fault.mode());
            });
        }
    }

    private void release(FaultMode mode) {
        List<Update> round;
        synchronized (held) {
            round = held.remove(mode);
        }
        if (round == null) {
            return;
        }
        if (mode == FaultMode.BATCH) {
            for (int begin = 0; begin < round.size(); begin += LARGEST) {
                batch(List.copyOf(round.subList(begin, Math.min(begin + LARGEST, round.size()))));
            }
        } else {
            Collections.shuffle(round, random);
            round.forEach(update -> deliveries.deliver(envelope.of(List.of(update)), update.acknowledged()));
        }
    }

    private void batch(List<Update> updates) {
        Runnable all = () -> updates.forEach(update -> update.acknowledged().run());
        deliveries.deliver(envelope.of(updates), all);
    }

    @EventListener(Reset.class)
    @Order(1)
    void forgetAll() {
        synchronized (held) {
            held.clear();
        }
    }
}
