package io.conserje.orchestrator.worker;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Wakes the workers of this process at once, and gathers what other instances have to be told, if there are any. Called after commit, never
 * inside.
 */
@Component
public class Wakeups {

    private final Map<Topic, Wakeup> workers = new EnumMap<>(Topic.class);
    private final Wakeup notifier = new Wakeup();
    private final Set<Topic> untold = EnumSet.noneOf(Topic.class);
    private final Others others = new Others();

    public Wakeups() {
        for (Topic topic : Topic.values()) {
            workers.put(topic, new Wakeup());
        }
    }

    /** Wakes whoever waits for this topic, here and elsewhere. */
    public void raise(Topic topic) {
        raiseHere(topic);
        if (others.areThere(System.nanoTime())) {
            synchronized (untold) {
                untold.add(topic);
            }
            notifier.raise();
        }
    }

    /** Another instance spoke; to one that was not known something is said at once, so that it knows of this one. */
    void heardAnother() {
        if (others.heard(System.nanoTime())) {
            notifier.raise();
        }
    }

    /** What the worker of a topic sleeps on. */
    public Wakeup of(Topic topic) {
        Wakeup worker = workers.get(topic);
        if (worker == null) {
            throw new IllegalArgumentException("No worker for " + topic);
        }
        return worker;
    }

    void raiseHere(Topic topic) {
        of(topic).raise();
    }

    Wakeup notifier() {
        return notifier;
    }

    Set<Topic> takeUntold() {
        synchronized (untold) {
            Set<Topic> taken = untold.isEmpty() ? Set.of() : EnumSet.copyOf(untold);
            untold.clear();
            return taken;
        }
    }
}
