package io.conserje.messaging.circuit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Circuits that rest a minute at first and four at most. */
public final class CircuitFixture {
    private CircuitFixture() {}

    public static Circuits on(JdbcClient jdbc, InstantSource clock) {
        return new Circuits(
                new RestStore(jdbc),
                clock,
                new RestProperties(Duration.ofMinutes(1), Duration.ofMinutes(4)),
                new SimpleMeterRegistry());
    }
}
