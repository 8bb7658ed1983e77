package io.conserje.pmsadapter.qloapps.wire.house;

/** A row of {@code currencies}. */
public record CurrencyRow(int id, String isoCode) {}
