package io.conserje.pmsadapter.hold;

import java.time.Instant;
import java.util.UUID;

/** Who hears of what happens to holds: the audit and the metrics as it happens, all instances once it is committed. */
class HoldNews {

    private final HoldStore store;
    private final HoldMetrics metrics;
    private final HoldMarks marks;

    HoldNews(HoldStore store, HoldMetrics metrics, HoldMarks marks) {
        this.store = store;
        this.metrics = metrics;
        this.marks = marks;
    }

    void happened(UUID key, String tenant, HoldEvent event, Instant now) {
        store.audit(key, tenant, event, now);
        metrics.happened(event);
    }

    /** To be called when it is committed, or may be. */
    void committed(String tenant) {
        marks.changed(tenant);
    }

    void held(long holds) {
        metrics.held(holds);
    }
}
