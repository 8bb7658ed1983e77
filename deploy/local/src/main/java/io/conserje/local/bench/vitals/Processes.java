package io.conserje.local.bench.vitals;

import io.conserje.local.journey.Platform;
import java.util.List;
import java.util.stream.Stream;

/** The processes that are the platform, without what only simulates or measures. */
public final class Processes {
    private Processes() {}

    /** Their ids. */
    public static List<Long> of(Platform platform) {
        return Stream.concat(Watch.SERVICES.stream(), Stream.of("postgres", "redis"))
                .map(platform::pid)
                .toList();
    }
}
