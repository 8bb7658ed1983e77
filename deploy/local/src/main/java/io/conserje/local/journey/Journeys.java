package io.conserje.local.journey;

/** The stories that prove a platform; found by {@link java.util.ServiceLoader}. */
@FunctionalInterface
public interface Journeys {
    /**
     * Runs them all and tells how each went on standard output.
     *
     * @return whether all of them passed
     */
    boolean run(Platform platform) throws InterruptedException;
}
