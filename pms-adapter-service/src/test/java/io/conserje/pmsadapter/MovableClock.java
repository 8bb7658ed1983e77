package io.conserje.pmsadapter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. */
public final class MovableClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }
}
