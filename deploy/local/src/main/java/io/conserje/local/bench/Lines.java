package io.conserje.local.bench;

import io.conserje.local.outside.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Kept connections to one service, as many as there are calls at once. */
final class Lines implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** So often within that time it is looked who waits too long. */
    private static final int LOOKS = 20;

    private final URI base;
    private final Duration patience;
    private final ConcurrentLinkedDeque<Line> free = new ConcurrentLinkedDeque<>();

    /** What waits for an answer, since when as {@link System#nanoTime()} had it. */
    private final Map<Line, Long> waiting = new ConcurrentHashMap<>();

    /** One clock for all of them: a time-out of each socket's own wakes a thread twice at every answer, which no bare insert has to pay. */
    private final Repeated watch;

    /** Those to what listens at this base URL. */
    Lines(URI base) {
        this(base, PATIENCE);
    }

    /** @param patience after which a call without its answer has failed */
    Lines(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
        this.watch = new Repeated(patience.dividedBy(LOOKS), this::giveUp);
    }

    /** Posts over the connection that was used last; one that failed is not used again. */
    Answer post(String path, byte[] body, Map<String, String> headers) {
        @Nullable Line line = null;
        try {
            Line kept = free.poll();
            line = kept == null ? Line.to(base) : kept;
            Answer answer = answer(line, path, body, headers);
            if (line.isKept()) {
                free.push(line);
            } else {
                line.close();
            }
            return answer;
        } catch (IOException e) {
            close(line);
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(Line line, String path, byte[] body, Map<String, String> headers) throws IOException {
        waiting.put(line, System.nanoTime());
        try {
            return line.post(path, body, headers);
        } finally {
            waiting.remove(line);
        }
    }

    private void giveUp() {
        long latest = System.nanoTime() - patience.toNanos();
        waiting.forEach((line, since) -> {
            if (since - latest < 0) {
                close(line);
            }
        });
    }

    @Override
    public void close() {
        watch.close();
        for (Line line = free.poll(); line != null; line = free.poll()) {
            close(line);
        }
    }

    private static void close(@Nullable Line line) {
        try {
            if (line != null) {
                line.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
