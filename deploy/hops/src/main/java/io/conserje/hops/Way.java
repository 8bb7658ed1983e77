package io.conserje.hops;

import io.conserje.defaults.context.CallContext;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Goes the steps of a hop. */
class Way {

    private static final String COMMIT = "commit";

    private final HopsProperties properties;
    private final Neighbours neighbours;
    private final Store store;
    private final Semaphore slots;

    Way(HopsProperties properties, Neighbours neighbours, Store store) {
        this.properties = properties;
        this.neighbours = neighbours;
        this.store = store;
        this.slots = new Semaphore(properties.parallel());
    }

    /** Calls another place. */
    @FunctionalInterface
    interface Neighbours {
        /** Passes it there and waits for the answer. */
        void pass(String place, Hop hop);
    }

    /** Keeps something. */
    @FunctionalInterface
    interface Store {
        /** Committed when it returns. */
        void commit(Hop hop);
    }

    /** Goes those before the answer; those after it go on by themselves. */
    void go(Hop hop) {
        Steps steps = properties.steps(hop.kind());
        go(hop, steps.before());
        if (!steps.after().isEmpty()) {
            Thread.ofVirtual().name("after").start(() -> goOn(hop, steps.after()));
        }
    }

    private void goOn(Hop hop, List<String> steps) {
        slots.acquireUninterruptibly();
        try {
            CallContext.ofTenant("default").run(() -> go(hop, steps));
        } finally {
            slots.release();
        }
    }

    private void go(Hop hop, List<String> steps) {
        for (String step : steps) {
            int colon = step.indexOf(':');
            if (step.equals(COMMIT)) {
                store.commit(hop);
            } else {
                neighbours.pass(step.substring(0, colon), hop.as(step.substring(colon + 1)));
            }
        }
    }
}
