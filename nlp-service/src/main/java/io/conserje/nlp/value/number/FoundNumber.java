package io.conserje.nlp.value.number;

import java.math.BigDecimal;

/**
 * A number and where it stands.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one
 * @param value what it says
 * @param figures true when it begins with a figure
 */
public record FoundNumber(int start, int end, BigDecimal value, boolean figures) {}
