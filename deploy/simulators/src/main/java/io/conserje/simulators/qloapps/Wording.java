package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How QloApps writes amounts, times and free text. */
final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Wording() {}

    /** Local time of a zone. */
    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** An amount as PHP writes a number: no decimals where there are none. */
    static Object number(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= 0 ? (Object) plain.toBigIntegerExact() : plain;
    }

    /** The same to the cent. */
    static Object cents(BigDecimal amount) {
        return number(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** An amount as MySQL writes it: six decimals. */
    static String money(BigDecimal amount) {
        return amount.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    /** A row as POST and PUT answer it: numbers are strings there. */
    static Map<String, @Nullable Object> strings(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> strings = Tree.of();
        row.forEach((name, value) -> strings.put(name, value instanceof Number ? String.valueOf(value) : value));
        return strings;
    }

    /** What is left of a text in the database: no tags, and question marks for what three bytes cannot hold. */
    static String storedText(String text) {
        StringBuilder stored = new StringBuilder();
        text.replaceAll("<[^>]*>", "").codePoints().forEach(point -> {
            if (Character.isSupplementaryCodePoint(point)) {
                stored.append("????");
            } else {
                stored.appendCodePoint(point);
            }
        });
        return stored.toString();
    }
}
