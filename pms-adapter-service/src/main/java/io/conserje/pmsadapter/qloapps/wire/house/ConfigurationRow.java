package io.conserje.pmsadapter.qloapps.wire.house;

import org.jspecify.annotations.Nullable;

/** A row of {@code configurations}. */
public record ConfigurationRow(String name, @Nullable String value) {}
