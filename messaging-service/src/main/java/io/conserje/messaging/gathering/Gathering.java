package io.conserje.messaging.gathering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks together what comes while an earlier group is under way. A question that comes alone goes at once, in the thread of who
 * asks; while many come, a group waits a moment to grow. Who asks gets its own answer once the whole group has one, and its own
 * failure: a group that fails is asked one by one, unless nobody is there to answer.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Gathering<Q, A> {
    /** So many at most are asked together. */
    private static final int MOST = 256;

    /** For how long a group waits for company while many come. */
    private static final Duration MOMENT = Duration.ofMillis(4);

    private final Function<List<Q>, List<A>> answers;
    private final ThreadFactory threads;
    private final ConcurrentLinkedQueue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * Has questions answered there.
     *
     * @param answers as many as there were questions, in their order; may be asked once more for each question of a group
     *     that failed, so that what it does must be whole or not at all
     */
    public Gathering(String name, Function<List<Q>, List<A>> answers) {
        this.answers = answers;
        this.threads = Thread.ofVirtual().name("gathering-" + name).factory();
    }

    /** Asks, and waits for the answer; throws what answering it threw. */
    public A ask(Q question) {
        Asked<Q, A> asked = new Asked<>(question);
        waiting.add(asked);
        if (busy.compareAndSet(false, true)) {
            begin(asked);
        }
        return asked.answer();
    }

    /**
     * Who comes alone needs no other thread. Several do: none may have to answer for others, nor take them into its transaction. Nor is
     * anybody answered in a thread that is interrupted, which would cost the connection that is used.
     */
    private void begin(Asked<Q, A> mine) {
        List<Asked<Q, A>> first = gather();
        if (first.equals(List.of(mine))
                && !TransactionSynchronizationManager.isActualTransactionActive()
                && !Thread.currentThread().isInterrupted()) {
            answer(first);
            if (isOver()) {
                return;
            }
            first = gather();
        }
        List<Asked<Q, A>> next = first;
        threads.newThread(() -> work(next)).start();
    }

    private void work(List<Asked<Q, A>> first) {
        List<Asked<Q, A>> group = first;
        do {
            answer(group);
            if (group.size() > 1) {
                LockSupport.parkNanos(MOMENT.toNanos());
            }
            group = gather();
        } while (!group.isEmpty() || !isOver());
    }

    /** When nobody waits; who comes in the moment in which it ends begins anew, if nobody else has. */
    private boolean isOver() {
        busy.set(false);
        return waiting.isEmpty() || !busy.compareAndSet(false, true);
    }

    private List<Asked<Q, A>> gather() {
        List<Asked<Q, A>> group = new ArrayList<>();
        for (Asked<Q, A> next = waiting.poll(); next != null; next = group.size() < MOST ? waiting.poll() : null) {
            group.add(next);
        }
        return group;
    }

    private void answer(List<Asked<Q, A>> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            List<A> given = answers.apply(group.stream().map(Asked::question).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answered(given.get(i));
            }
        } catch (RuntimeException | Error e) {
            if (group.size() > 1 && !Failures.nobodyAnswers(e)) {
                group.forEach(alone -> answer(List.of(alone)));
            } else {
                group.forEach(asked -> asked.failed(e));
            }
        }
    }
}
