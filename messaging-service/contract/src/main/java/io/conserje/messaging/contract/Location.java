package io.conserje.messaging.contract;

import org.jspecify.annotations.Nullable;

/** A place, in WGS 84 degrees. */
public record Location(
        double latitude,
        double longitude,
        @Nullable String name,
        @Nullable String address) {}
