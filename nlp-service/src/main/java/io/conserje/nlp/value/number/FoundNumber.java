package io.conserje.nlp.value.number;

import java.math.BigDecimal;

/**
 * A number and where it stands.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one
 * @param value what it says
 * @param figures true when it begins with a figure
 * @param listed true when only a comma parts it from the next of its kind: "22,24,26"
 */
public record FoundNumber(int start, int end, BigDecimal value, boolean figures, boolean listed) {

    /** A number that stands by itself. */
    public FoundNumber(int start, int end, BigDecimal value, boolean figures) {
        this(start, end, value, figures, false);
    }
}
