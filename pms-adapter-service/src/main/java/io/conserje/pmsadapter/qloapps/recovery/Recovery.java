package io.conserje.pmsadapter.qloapps.recovery;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks after an open breaker. Its rest ends after its time as ever, and before it when QloApps is seen to answer again; the one
 * trial call that follows is made here, so that a guest neither waits for it nor hears "cannot be asked" of a system that is back.
 */
class Recovery {

    private final CircuitBreaker breaker;
    private final Probe beside;
    private final Probe trial;
    private final Later later;
    private final AtomicLong rests = new AtomicLong();

    /**
     * Watches a breaker.
     *
     * @param beside asks without the breaker
     * @param trial asks through it
     */
    Recovery(CircuitBreaker breaker, Probe beside, Probe trial, Later later) {
        this.breaker = breaker;
        this.beside = beside;
        this.trial = trial;
        this.later = later;
        breaker.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == State.OPEN) {
                rest();
            }
        });
    }

    /** Ends the rest of an open breaker when QloApps answers. */
    @Scheduled(fixedDelayString = "${conserje.qloapps.probe:5s}")
    void look() {
        long rest = rests.get();
        if (isOpen() && beside.answers()) {
            end(rest);
        }
    }

    private void rest() {
        long rest = rests.incrementAndGet();
        later.run(length(), () -> end(rest));
    }

    /** Only the rest that was meant: another one may have begun since. */
    private void end(long rest) {
        if (rests.get() == rest && isOpen()) {
            breaker.transitionToHalfOpenState();
            trial.answers();
        }
    }

    private boolean isOpen() {
        return breaker.getState() == State.OPEN;
    }

    private Duration length() {
        return Duration.ofMillis(breaker.getCircuitBreakerConfig()
                .getWaitIntervalFunctionInOpenState()
                .apply(1));
    }
}
