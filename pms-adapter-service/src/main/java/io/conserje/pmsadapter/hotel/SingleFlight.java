package io.conserje.pmsadapter.hotel;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets callers who ask the same thing at the same time share one answer, or one failure.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
public final class SingleFlight<K, V> {

    private final ConcurrentMap<K, FutureTask<V>> flights = new ConcurrentHashMap<>();

    /** Asks, or waits for the answer to the same question that is already under way. */
    public V join(K key, Supplier<V> question) {
        return join(key, question, Supplier::get);
    }

    /**
     * The same.
     *
     * @param late what those do who find the question under way; they get what waits for its answer. Who has no use for that may ask
     *     again, and never finds the same flight, which is over before its answer is there
     */
    public V join(K key, Supplier<V> question, Function<Supplier<V>, V> late) {
        var mine = new FutureTask<V>(() -> {
            try {
                return question.get();
            } finally {
                flights.remove(key);
            }
        });
        FutureTask<V> running = flights.putIfAbsent(key, mine);
        if (running != null) {
            return late.apply(() -> answerOf(running));
        }
        mine.run();
        return answerOf(mine);
    }

    private static <V> V answerOf(FutureTask<V> flight) {
        try {
            return flight.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HotelSystemUnavailable(e);
        }
    }
}
