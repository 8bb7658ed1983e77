package io.conserje.messaging.receipt;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Columns of a batch as PostgreSQL arrays, so that a batch is one statement. */
public final class Arrays {
    private Arrays() {}

    /** A column of texts. */
    public static <T> SqlArrayValue texts(Collection<T> rows, Function<T, @Nullable String> column) {
        return of("text", rows, column);
    }

    /** A column of a type of PostgreSQL's. */
    public static <T> SqlArrayValue of(
            String type, Collection<T> rows, Function<T, ? extends @Nullable Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }
}
