package io.conserje.pmsadapter.qloapps.wire;

/** A row of {@code currencies}. */
public record CurrencyRow(int id, String isoCode) {}
