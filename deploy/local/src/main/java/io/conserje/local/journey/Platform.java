package io.conserje.local.journey;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** A running platform as the stories and the bench see it: its edges, its secrets, and its children to kill and restart. */
public interface Platform {
    /**
     * The base URL of a part on this machine, such as {@code http://localhost:8080} for {@code gateway}.
     *
     * @param name a name of a pid file; for {@code postgres} and {@code redis} only the port counts
     */
    URI url(String name);

    /** What the platform was started with: generated secrets and settings, the environment winning. */
    Map<String, String> settings();

    /** The process id of a part's current life. */
    long pid(String name);

    /** Kills a part as {@code kill -9} does; it is started again with back-off. Returns when it is dead. */
    void kill(String name) throws InterruptedException;

    /** Waits until a part can be used (again). Throws when that takes longer. */
    void awaitReady(String name, Duration limit) throws InterruptedException;

    /** Stops a part well, and starts it again with these variables added to its environment. Returns when it can be used. */
    void restart(String name, Map<String, String> environment) throws InterruptedException;

    /** Stops a part well; it stays down until it is started. */
    void stop(String name) throws InterruptedException;

    /** Starts a part that was stopped; returns before it can be used. */
    void start(String name);
}
