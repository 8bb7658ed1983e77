package io.conserje.pmsadapter.intention;

import java.util.Locale;

/** What is meant: each has a judge of its own, and its keys are not found among the others'. */
public enum Family {
    BOOKING("conserje.bookings"),
    CHANGE("conserje.changes");

    private final String metrics;

    Family(String metrics) {
        this.metrics = metrics;
    }

    /** How its metrics begin. */
    public String metrics() {
        return metrics;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Family ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
