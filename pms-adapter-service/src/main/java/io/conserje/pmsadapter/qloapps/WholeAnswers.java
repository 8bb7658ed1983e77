package io.conserje.pmsadapter.qloapps;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends calls whose answer has not come as a whole in time; the client's own time-out is that of each wait for bytes. One clock looks after
 * all of them, so that a call costs no timer.
 */
class WholeAnswers implements ExecChainHandler, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WholeAnswers.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final Duration longest;
    private final Queue<Begun> calls = new ConcurrentLinkedQueue<>();
    private @Nullable Thread clock;

    WholeAnswers(Duration longest) {
        this.longest = longest;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (scope.originalRequest instanceof Cancellable call) {
            calls.add(new Begun(call, System.nanoTime()));
        }
        return chain.proceed(request, scope);
    }

    /** Looks from now on, on a thread of its own: whatever else goes by a clock here may itself wait for such an answer. */
    synchronized void start() {
        clock = Thread.ofVirtual().name("whole-answers").start(this::watch);
    }

    @Override
    public synchronized void close() {
        if (clock != null) {
            clock.interrupt();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                lookOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("A call that takes too long could not be ended", e);
        }
    }

    /** Calls that have ended are none of it any more: to cancel those does nothing. */
    void look() {
        for (Begun oldest = calls.peek();
                oldest != null && System.nanoTime() - oldest.at() > longest.toNanos();
                oldest = calls.peek()) {
            calls.remove();
            oldest.call().cancel();
        }
    }

    private record Begun(Cancellable call, long at) {}
}
