package io.conserje.orchestrator.retention;

import io.conserje.orchestrator.conversation.Times;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Outbox rows that are finished. They stay for as long as a channel may still give up on an answer that it took, which is then sent
 * again from its row; what was said stays in the timeline. Dead letters wait for staff, however old they are.
 */
class FinishedSends {

    static final String DELETE = """
            delete from outbox where id = any(array(
              select id from outbox where done_at < :before and state in ('accepted', 'replayed', 'discarded')
              order by done_at limit :batch))""";

    private final JdbcClient jdbc;
    private final int batch;

    /** @param batch how many go at once */
    FinishedSends(JdbcClient jdbc, int batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Deletes some of those that were finished before this moment; true when there may be more. */
    boolean delete(Instant before) {
        return jdbc.sql(DELETE)
                        .param("before", Times.param(before))
                        .param("batch", batch)
                        .update()
                == batch;
    }
}
