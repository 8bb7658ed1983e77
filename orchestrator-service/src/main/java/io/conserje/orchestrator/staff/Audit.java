package io.conserje.orchestrator.staff;

import io.conserje.defaults.context.CallContext;
import java.sql.Types;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what a staff member did, within the transaction that does it. */
@Component
public class Audit {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    public Audit(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds one deed.
     *
     * @param deed a stable lower-case word with a dot: {@code dead_letter.replayed} …
     * @param subject what it was done to, an id
     * @param detail what staff said about it; no guest's words
     */
    public void record(CallContext caller, String deed, String subject, @Nullable String detail) {
        jdbc.sql("""
                        insert into audit (tenant, at, staff_id, staff_name, deed, subject, detail)
                        values (:tenant, :at, :staffId, :staffName, :deed, :subject, :detail)""")
                .param("tenant", caller.tenant())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("staffId", caller.staffId(), Types.VARCHAR)
                .param("staffName", caller.staffName(), Types.VARCHAR)
                .param("deed", deed)
                .param("subject", subject)
                .param("detail", detail, Types.VARCHAR)
                .update();
    }
}
