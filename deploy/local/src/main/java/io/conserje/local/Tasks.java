package io.conserje.local;

import io.conserje.local.setting.StartRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does several things at a time and hands on the first refusal. */
final class Tasks {
    private Tasks() {}

    /** The results in order; at most so many run at the same time. */
    static <T extends @Nullable Object> List<T> all(List<Callable<T>> tasks, int atATime) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, atATime), Thread.ofVirtual().factory())) {
            List<Future<T>> futures = threads.invokeAll(tasks);
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
