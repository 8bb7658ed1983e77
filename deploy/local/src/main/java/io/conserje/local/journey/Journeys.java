package io.conserje.local.journey;

import java.util.Map;

/** The stories that prove a platform; found by {@link java.util.ServiceLoader}. */
@FunctionalInterface
public interface Journeys {
    /**
     * Runs them all and tells how each went on standard output.
     *
     * @return whether all of them passed
     */
    boolean run(Platform platform) throws InterruptedException;

    /** Settings that make them quick; the environment wins. */
    default Map<String, String> settings() {
        return Map.of();
    }
}
