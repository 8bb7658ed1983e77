package io.conserje.orchestrator.worker;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a worker run on one instance at a time; another one stands by and takes over when the lease ends. Real time. */
public class SingleWorkerLease {

    /** So often a lease is renewed within its length. */
    private static final int RENEWALS = 3;

    private final JdbcClient jdbc;
    private final String name;
    private final Instance instance;
    private final Duration length;
    private volatile long renewAt = System.nanoTime();

    public SingleWorkerLease(JdbcClient jdbc, String name, Instance instance, Duration length) {
        this.jdbc = jdbc;
        this.name = name;
        this.instance = instance;
        this.length = length;
    }

    /**
     * Takes or keeps the lease; false while another instance has it. A lease that was lost is noticed a third of its length later:
     * what is done under it has to bear two workers for so long.
     */
    public boolean hold() {
        if (System.nanoTime() - renewAt < 0) {
            return true;
        }
        boolean held = take();
        renewAt = System.nanoTime() + (held ? length.dividedBy(RENEWALS).toNanos() : 0);
        return held;
    }

    private boolean take() {
        return jdbc.sql("""
                        insert into worker_lease (name, owner, until) values (:name, :owner, now() + :millis * interval '1 ms')
                        on conflict (name) do update set owner = excluded.owner, until = excluded.until
                        where worker_lease.owner = excluded.owner or worker_lease.until < now()
                        """)
                        .param("name", name)
                        .param("owner", instance.id())
                        .param("millis", length.toMillis())
                        .update()
                == 1;
    }

    /** Gives the lease back, so that a standby need not wait for its end. */
    public void release() {
        jdbc.sql("delete from worker_lease where name = :name and owner = :owner")
                .param("name", name)
                .param("owner", instance.id())
                .update();
    }
}
