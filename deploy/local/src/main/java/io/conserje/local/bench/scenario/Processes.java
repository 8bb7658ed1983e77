package io.conserje.local.bench.scenario;

import io.conserje.local.journey.Platform;
import java.util.List;
import java.util.stream.Stream;

/** The processes that are the platform, without what only simulates or measures. */
final class Processes {
    private Processes() {}

    static List<Long> of(Platform platform) {
        return Stream.concat(Watch.SERVICES.stream(), Stream.of("postgres", "redis"))
                .map(platform::pid)
                .toList();
    }
}
