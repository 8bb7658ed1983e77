package io.conserje.simulators.qloapps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

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

    /** An amount as MySQL writes it: six decimals. */
    static String money(BigDecimal amount) {
        return amount.setScale(6, RoundingMode.HALF_UP).toPlainString();
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
