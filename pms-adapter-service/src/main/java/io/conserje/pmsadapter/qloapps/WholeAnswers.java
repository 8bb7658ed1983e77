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
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Ends calls whose answer has not come as a whole in time; the client's own time-out is that of each wait for bytes. One clock looks after
 * all of them, so that a call costs no timer.
 */
class WholeAnswers implements ExecChainHandler {

    private final Duration longest;
    private final Queue<Begun> calls = new ConcurrentLinkedQueue<>();

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

    /** Calls that have ended are none of it any more: to cancel those does nothing. */
    @Scheduled(fixedDelay = 500)
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
