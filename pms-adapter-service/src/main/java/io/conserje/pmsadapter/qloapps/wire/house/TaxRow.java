package io.conserje.pmsadapter.qloapps.wire.house;

import java.math.BigDecimal;

/**
 * A row of {@code taxes}.
 *
 * @param rate per cent
 */
public record TaxRow(BigDecimal rate, int active) {}
