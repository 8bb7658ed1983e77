package io.conserje.pmsadapter.intention;

import io.conserje.defaults.log.LogFields;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes what is due for a look, on a timer, some at a time; several instances share the work. */
public class SettlementWorker {

    private static final Logger LOG = LoggerFactory.getLogger(SettlementWorker.class);
    private static final int AT_ONCE = 8;

    private final Unsettled unsettled;
    private final Settlement settlement;
    private final BacklogMetrics backlog;
    private final Supplier<UUID> ids;

    /** Settles with ids for owners. */
    public SettlementWorker(Unsettled unsettled, Settlement settlement, BacklogMetrics backlog, Supplier<UUID> ids) {
        this.unsettled = unsettled;
        this.settlement = settlement;
        this.backlog = backlog;
        this.ids = ids;
    }

    /** Settles all that is due. */
    @Scheduled(fixedDelayString = "${conserje.intention.settlement-tick:500ms}")
    public void tick() {
        try {
            settleDue();
        } catch (DataAccessException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("The settlement waits for the database");
        }
    }

    private void settleDue() {
        List<Intention> due;
        do {
            due = unsettled.take(AT_ONCE, ids.get());
            settleAll(due);
        } while (due.size() == AT_ONCE);
        backlog.update(unsettled.backlog());
    }

    private void settleAll(List<Intention> due) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(intention -> executor.execute(() -> settleOne(intention)));
        }
    }

    /** One that fails must not stop the others; it comes up again by itself. */
    private void settleOne(Intention intention) {
        try {
            settlement.settle(intention);
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue(LogFields.TENANT, intention.tenant())
                    .addKeyValue(LogFields.BOOKING_KEY, intention.key())
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .setCause(e)
                    .log("Something that was meant could not be settled this time");
        }
    }
}
