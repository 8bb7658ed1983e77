package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.stats.WebhookStats;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells the business what happened, as well or as badly as the faults of the target {@code webhook} want it. Operations:
 * {@code message}, {@code status} and {@code account}.
 */
@Component
public class Webhooks {
    /** How often a duplicated webhook comes: three times at once, twice later. */
    static final int AT_ONCE = 3;

    static final int LATER = 2;

    private static final String STATUS = "status";

    private static final Set<FaultMode> FOR_MESSAGES =
            EnumSet.of(FaultMode.SLOW, FaultMode.DUPLICATE, FaultMode.REORDER, FaultMode.BATCH);
    /** Only statuses can be lost for good; a guest's words are always told in the end. */
    private static final Set<FaultMode> FOR_STATUSES = withDown();

    private final Envelope envelope;
    private final Deliveries deliveries;
    private final HeldUpdates held;
    private final Faults faults;
    private final Errands errands;
    private final WebhookStats stats;

    Webhooks(
            Envelope envelope,
            Deliveries deliveries,
            HeldUpdates held,
            Faults faults,
            Errands errands,
            WebhookStats stats) {
        this.envelope = envelope;
        this.deliveries = deliveries;
        this.held = held;
        this.faults = faults;
        this.errands = errands;
        this.stats = stats;
    }

    /** Returns after the first attempt, or when a fault has taken the update over. To be called from an errand. */
    public void tell(Update update) {
        String operation = operation(update);
        faults.take(FaultTarget.WEBHOOK, operation, operation.equals(STATUS) ? FOR_STATUSES : FOR_MESSAGES)
                .ifPresentOrElse(fault -> tell(update, fault), () -> deliver(update));
    }

    private static String operation(Update update) {
        return switch (update) {
            case Update.Written written -> "message";
            case Update.Moved moved -> STATUS;
            case Update.Reported reported -> "account";
        };
    }

    private void tell(Update update, Fault fault) {
        switch (fault.mode()) {
            case DOWN -> stats.dropped();
            case DUPLICATE -> duplicate(update, fault.delayOr(Duration.ofSeconds(2)));
            case REORDER, BATCH -> held.hold(update, fault);
            case SLOW -> {
                errands.pause(fault.delayOr(Duration.ofSeconds(5)));
                deliver(update);
            }
            case ERROR, TIMEOUT_AFTER_COMMIT, BOOKED_BUT_500, OK_BUT_NOT_BOOKED, HTML, SOLD_OUT, NONE ->
                throw new IllegalStateException("Not a fault of webhooks: " + fault.mode());
        }
    }

    private void deliver(Update update) {
        deliveries.deliver(envelope.of(List.of(update)), update.acknowledged());
    }

    private void duplicate(Update update, Duration pause) {
        byte[] body = envelope.of(List.of(update));
        for (int copy = 0; copy < AT_ONCE; copy++) {
            errands.run(() -> deliveries.deliver(body, update.acknowledged()));
        }
        errands.run(() -> {
            for (int copy = 0; copy < LATER; copy++) {
                errands.pause(pause);
                deliveries.deliver(body, update.acknowledged());
            }
        });
    }

    private static Set<FaultMode> withDown() {
        Set<FaultMode> modes = EnumSet.copyOf(FOR_MESSAGES);
        modes.add(FaultMode.DOWN);
        return modes;
    }
}
