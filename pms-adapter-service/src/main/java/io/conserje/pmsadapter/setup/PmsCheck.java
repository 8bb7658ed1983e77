package io.conserje.pmsadapter.setup;

import java.time.Instant;
import java.util.List;

/**
 * The result of a look at the hotel's system.
 *
 * @param level of the worst finding
 * @param checkedAt UTC
 */
record PmsCheck(String tenant, Finding.Level level, Instant checkedAt, List<Finding> findings) {

    static PmsCheck of(String tenant, Instant at, List<Finding> findings) {
        Finding.Level worst =
                findings.stream().map(Finding::level).max(Enum::compareTo).orElse(Finding.Level.OK);
        return new PmsCheck(tenant, worst, at, findings);
    }
}
