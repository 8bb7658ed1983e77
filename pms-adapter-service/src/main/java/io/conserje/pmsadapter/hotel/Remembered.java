package io.conserje.pmsadapter.hotel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Keeps slowly changing answers in memory: asks again when one has grown old, goes on with the old one while the hotel's
 * system is away.
 *
 * @param <K> what is asked; few different ones, none from outside
 * @param <V> the answer
 */
public final class Remembered<K, V> {

    private final Duration fresh;
    private final InstantSource clock;
    private final ConcurrentMap<K, Kept<V>> answers = new ConcurrentHashMap<>();
    private final SingleFlight<K, V> flights = new SingleFlight<>();

    /** Asks again after {@code fresh}. */
    public Remembered(Duration fresh, InstantSource clock) {
        this.fresh = fresh;
        this.clock = clock;
    }

    /** The answer; throws {@link HotelSystemUnavailable} when there never was one. */
    public V get(K key, Supplier<V> question) {
        Kept<V> known = answers.get(key);
        if (known != null && isFresh(known)) {
            return known.answer();
        }
        return flights.join(key, () -> ask(key, question));
    }

    private V ask(K key, Supplier<V> question) {
        Kept<V> known = answers.get(key);
        if (known != null && isFresh(known)) {
            return known.answer(); // another flight landed since the caller looked
        }
        try {
            V answer = question.get();
            answers.put(key, new Kept<>(answer, clock.instant()));
            return answer;
        } catch (HotelSystemUnavailable e) {
            if (known == null) {
                throw e;
            }
            return known.answer();
        }
    }

    private boolean isFresh(Kept<V> known) {
        Duration age = Duration.between(known.since(), clock.instant());
        return !age.isNegative() && age.compareTo(fresh) < 0;
    }

    private record Kept<V>(V answer, Instant since) {}
}
