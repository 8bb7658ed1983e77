package io.conserje.local.bench;

import io.conserje.local.outside.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Kept connections to one service, as many as there are calls at once. */
final class Lines implements AutoCloseable {
    private final URI base;
    private final ConcurrentLinkedDeque<Line> free = new ConcurrentLinkedDeque<>();

    /** Those to what listens at this base URL. */
    Lines(URI base) {
        this.base = base;
    }

    /** Posts over the connection that was used last; one that failed is not used again. */
    Answer post(String path, byte[] body, Map<String, String> headers) {
        @Nullable Line line = null;
        try {
            Line kept = free.poll();
            line = kept == null ? Line.to(base) : kept;
            Answer answer = line.post(path, body, headers);
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

    @Override
    public void close() {
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
