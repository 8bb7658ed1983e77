package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Location;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pin on the map. */
final class PlaceContent {
    private static final int LONGEST_LINE = 1000;

    private final Location where;

    PlaceContent(Location where) {
        this.where = where;
    }

    /** Empty when there is no such place on earth. */
    Optional<Map<String, Object>> content() {
        if (!(Math.abs(where.latitude()) <= 90 && Math.abs(where.longitude()) <= 180)) {
            return Optional.empty();
        }
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("latitude", degrees(where.latitude()));
        part.put("longitude", degrees(where.longitude()));
        putLine(part, "name", where.name());
        putLine(part, "address", where.address());
        return Optional.of(Content.of("location", part));
    }

    /** Whether the pin shows these words by itself. */
    boolean says(String words) {
        return words.equals(where.name())
                || words.equals(where.address())
                || words.equals(where.name() + ", " + where.address());
    }

    private static void putLine(Map<String, Object> part, String field, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            part.put(field, Graphemes.cut(Graphemes.oneLine(Graphemes.sound(line)), LONGEST_LINE));
        }
    }

    /** Meta's description has degrees as strings, and no exponents. */
    private static String degrees(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }
}
