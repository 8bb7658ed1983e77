package io.conserje.pmsadapter.hotel;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
        var mine = new FutureTask<V>(question::get);
        FutureTask<V> running = flights.putIfAbsent(key, mine);
        if (running != null) {
            return answerOf(running);
        }
        try {
            mine.run();
        } finally {
            flights.remove(key, mine);
        }
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
