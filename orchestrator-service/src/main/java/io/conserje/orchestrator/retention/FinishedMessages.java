package io.conserje.orchestrator.retention;

import io.conserje.orchestrator.conversation.Times;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Inbox rows that are finished. They are what a message is known again by, so they stay for as long as a channel may repeat it, and as
 * long as a delivery that may hold it can still be read: one that waits, or one in quarantine.
 */
class FinishedMessages {

    static final String DELETE = """
            with readable as (
              select received_at from unread_delivery union all select received_at from quarantine)
            delete from inbox where id = any(array(
              select i.id from inbox i
              where i.received_at < :before and i.state in ('done', 'silent', 'discarded')
                and not exists (select 1 from readable r
                  where r.received_at > i.received_at - :repeats * interval '1 ms'
                    and r.received_at < i.received_at + :repeats * interval '1 ms')
              order by i.received_at limit :batch))""";

    private final JdbcClient jdbc;
    private final int batch;

    /** @param batch how many go at once */
    FinishedMessages(JdbcClient jdbc, int batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * Deletes some of those that came before this moment; true when there may be more.
     *
     * @param repeats for how long a channel may repeat a message
     */
    boolean delete(Instant before, Duration repeats) {
        return jdbc.sql(DELETE)
                        .param("before", Times.param(before))
                        .param("repeats", repeats.toMillis())
                        .param("batch", batch)
                        .update()
                == batch;
    }
}
