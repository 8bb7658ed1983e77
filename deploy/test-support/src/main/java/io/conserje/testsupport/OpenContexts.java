package io.conserje.testsupport;

import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The Spring contexts of this JVM's tests that are still open: Spring keeps them for the next test that wants the same, and closes them only with the JVM. */
final class OpenContexts {

    private static final Deque<ConfigurableApplicationContext> OPEN = new ConcurrentLinkedDeque<>();

    private OpenContexts() {}

    /** Remembers a context that is about to start, until it is closed. */
    static void add(ConfigurableApplicationContext context) {
        OPEN.add(context);
        context.addApplicationListener((ContextClosedEvent event) -> OPEN.remove(event.getApplicationContext()));
    }

    /** Closes them, the last one first. */
    static void close() {
        Iterator<ConfigurableApplicationContext> lastFirst = OPEN.descendingIterator();
        while (lastFirst.hasNext()) {
            lastFirst.next().close();
        }
    }
}
