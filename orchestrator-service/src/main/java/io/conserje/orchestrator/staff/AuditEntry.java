package io.conserje.orchestrator.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deed of a staff member.
 *
 * @param at business time, UTC
 * @param deed a stable lower-case word with a dot, for example {@code dead_letter.replayed}
 * @param subject the id of what it was done to
 * @param detail what staff said about it
 */
record AuditEntry(
        long id,
        Instant at,
        @Nullable String staffId,
        @Nullable String staffName,
        String deed,
        String subject,
        @Nullable String detail) {}
