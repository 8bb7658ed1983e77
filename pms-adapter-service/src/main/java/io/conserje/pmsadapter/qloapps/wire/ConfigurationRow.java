package io.conserje.pmsadapter.qloapps.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code configurations}. */
public record ConfigurationRow(String name, @Nullable String value) {}
