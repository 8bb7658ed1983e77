package io.conserje.pmsadapter.lease;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets our own bookings of a house happen one after the other: first come, first served within this process, and by a row in
 * the database, without a connection held, between processes. A process that has to wait says so in a second row, so that one with many
 * bookings lets it go first after each of its own.
 */
public class HouseLease {

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Many looks long, and short enough that one who died waiting keeps nobody. */
    private static final Duration NEXT = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Duration length;
    private final Duration next;
    private final Supplier<UUID> ids;
    private final UUID process;
    private final ConcurrentMap<String, ReentrantLock> queues = new ConcurrentHashMap<>();

    /** A lease that is lost after {@code length} without a sign of life. */
    public HouseLease(JdbcClient jdbc, Duration length, Supplier<UUID> ids) {
        this(jdbc, length, NEXT, ids);
    }

    /** @param next for how long a process that waits is the next one, unless it says so again */
    HouseLease(JdbcClient jdbc, Duration length, Duration next, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.length = length;
        this.next = next;
        this.ids = ids;
        this.process = ids.get();
    }

    /** A turn in a house, numbered upwards; a lower number than the row's was overtaken. */
    public record Turn(String house, long fence, UUID holder) {}

    /** Does the work when it is its turn; empty when the turn did not come in time. */
    public <T> Optional<T> await(String house, Duration patience, Function<Turn, T> work) {
        long end = System.nanoTime() + patience.toNanos();
        ReentrantLock queue = queues.computeIfAbsent(house, _ -> new ReentrantLock(true));
        if (!entered(queue, patience)) {
            return Optional.empty();
        }
        try {
            return acquired(house, end).map(turn -> held(turn, work));
        } finally {
            queue.unlock();
        }
    }

    private <T> T held(Turn turn, Function<Turn, T> work) {
        try (var _ = new Heartbeat(() -> renew(turn), length.dividedBy(3))) {
            return work.apply(turn);
        } finally {
            release(turn);
        }
    }

    private Optional<Turn> acquired(String house, long end) {
        UUID holder = ids.get();
        Optional<Turn> turn = acquire(house, holder);
        if (turn.isPresent()) {
            return turn;
        }
        try {
            while (turn.isEmpty()
                    && System.nanoTime() < end
                    && !Thread.currentThread().isInterrupted()) {
                waitInLine(house);
                LockSupport.parkNanos(POLL_NANOS);
                turn = acquire(house, holder);
            }
            return turn;
        } finally {
            leaveLine(house);
        }
    }

    private Optional<Turn> acquire(String house, UUID holder) {
        return jdbc.sql("""
                        insert into house_lease as lease (house, fence, holder, held_until)
                        values (:house, 1, :holder, clock_timestamp() + make_interval(secs => :seconds))
                            on conflict (house) do update
                           set fence = lease.fence + 1, holder = excluded.holder, held_until = excluded.held_until
                         where lease.held_until < clock_timestamp()
                           and not exists (select from house_lease next where next.house = :next and next.holder <> :process
                                              and next.held_until > clock_timestamp())
                        returning fence
                        """)
                .param("house", house)
                .param("next", next(house))
                .param("process", process)
                .param("holder", holder)
                .param("seconds", seconds(length))
                .query(Long.class)
                .optional()
                .map(fence -> new Turn(house, fence, holder));
    }

    /** Says that this process is the next, unless another is. */
    private void waitInLine(String house) {
        jdbc.sql("""
                        insert into house_lease as lease (house, fence, holder, held_until)
                        values (:next, 1, :process, clock_timestamp() + make_interval(secs => :seconds))
                            on conflict (house) do update set holder = excluded.holder, held_until = excluded.held_until
                         where lease.held_until < clock_timestamp() or lease.holder = excluded.holder
                        """)
                .param("next", next(house))
                .param("process", process)
                .param("seconds", seconds(next))
                .update();
    }

    private void leaveLine(String house) {
        jdbc.sql("update house_lease set held_until = '-infinity' where house = :next and holder = :process")
                .param("next", next(house))
                .param("process", process)
                .update();
    }

    private static String next(String house) {
        return house + "/next";
    }

    private void renew(Turn turn) {
        jdbc.sql("""
                        update house_lease set held_until = clock_timestamp() + make_interval(secs => :seconds)
                         where house = :house and fence = :fence and holder = :holder
                        """)
                .param("seconds", seconds(length))
                .param("house", turn.house())
                .param("fence", turn.fence())
                .param("holder", turn.holder())
                .update();
    }

    private void release(Turn turn) {
        jdbc.sql("""
                        update house_lease set held_until = '-infinity'
                         where house = :house and fence = :fence and holder = :holder
                        """)
                .param("house", turn.house())
                .param("fence", turn.fence())
                .param("holder", turn.holder())
                .update();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static boolean entered(ReentrantLock queue, Duration patience) {
        try {
            return queue.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
