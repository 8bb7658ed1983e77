package io.conserje.pmsadapter.intention;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what becomes of bookings and changes: {@code conserje.bookings.…} and {@code conserje.changes.…}. */
public class IntentionMetrics {

    private final MeterRegistry meters;

    /** Counts in a registry. */
    public IntentionMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** {@code ….verify_losers}: done, and lost to another booking. */
    public void loser(Family family) {
        count(family, "verify_losers");
    }

    /** {@code ….other_price}: charged differently from the quote, and undone. */
    public void otherPrice(Family family) {
        count(family, "other_price");
    }

    /** {@code ….not_undone}: what must not stay could not be taken back; a person has to. */
    public void notUndone(Family family) {
        count(family, "not_undone");
    }

    /** {@code ….settled}, by state and reason. */
    void settled(Family family, Verdict verdict) {
        switch (verdict) {
            case Verdict.Done _ -> settled(family, "confirmed", "none");
            case Verdict.Refused refused ->
                settled(family, "refused", refused.reason().toLowerCase(Locale.ROOT));
            case Verdict.Unknown _ -> settled(family, "unknown", "none");
        }
    }

    /** {@code ….late_cancelled} or {@code ….late_reported}: appeared after the key was dead. */
    void late(Family family, Judge.Late late) {
        count(family, "late_" + late.remedy().name().toLowerCase(Locale.ROOT));
    }

    private void settled(Family family, String state, String reason) {
        meters.counter(family.metrics() + ".settled", "state", state, "reason", reason)
                .increment();
    }

    private void count(Family family, String what) {
        meters.counter(family.metrics() + "." + what).increment();
    }
}
