package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says in the hotel's language that QloApps gave no answer. */
public final class Asked {

    private Asked() {}

    /** The answer, or {@link HotelSystemUnavailable}. */
    public static <T> T of(Supplier<T> question) {
        try {
            return question.get();
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
        }
    }

    /** Rows by a key of theirs, in QloApps' order; the first of equal keys stays. */
    static <R, K, V> Map<K, V> byKey(List<R> rows, Function<R, K> key, Function<R, V> value) {
        return rows.stream().collect(Collectors.toMap(key, value, (first, _) -> first, LinkedHashMap::new));
    }
}
