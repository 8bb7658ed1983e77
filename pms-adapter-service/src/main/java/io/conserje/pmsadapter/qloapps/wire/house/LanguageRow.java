package io.conserje.pmsadapter.qloapps.wire.house;

/** A row of {@code languages}. */
public record LanguageRow(int id, String isoCode) {}
