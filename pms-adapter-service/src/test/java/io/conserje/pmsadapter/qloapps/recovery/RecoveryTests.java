package io.conserje.pmsadapter.qloapps.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTests {

    private static final Duration REST = Duration.ofSeconds(30);

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "qloapps",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(10)
                    .minimumNumberOfCalls(5)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(REST)
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());
    private final List<Runnable> timers = new ArrayList<>();
    private final Recovery recovery = new Recovery(breaker, this::asked, this::trial, this::later);
    private boolean away;
    private int asked;
    private int trials;

    @Test
    void aClosedBreakerCausesNoQuestion() {
        recovery.look();

        assertThat(asked).isZero();
    }

    @Test
    void whileTheSystemIsAwayTheBreakerRestsAndItIsAskedBesideIt() {
        open();

        recovery.look();
        recovery.look();

        assertThat(breaker.getState()).isEqualTo(State.OPEN);
        assertThat(asked).isEqualTo(2);
        assertThat(trials).isZero();
    }

    @Test
    void aSystemThatAnswersAgainEndsTheRestAndNoGuestMakesTheTrial() {
        open();
        away = false;

        recovery.look();

        assertThat(breaker.getState()).isEqualTo(State.CLOSED);
        assertThat(trials).isEqualTo(1);
    }

    @Test
    void afterThirtySecondsTheTrialIsMadeForTheGuestsAndAFailureIsAnotherRest() {
        open();

        timers.getFirst().run();
        assertThat(trials).isEqualTo(1);
        assertThat(breaker.getState()).isEqualTo(State.OPEN);

        away = false;
        timers.getLast().run();
        assertThat(trials).isEqualTo(2);
        assertThat(breaker.getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void theTimerOfARestThatIsOverDoesNotShortenTheNext() {
        open();
        away = false;
        recovery.look();
        open();

        timers.getFirst().run();

        assertThat(breaker.getState()).isEqualTo(State.OPEN);
        assertThat(trials).isEqualTo(1);
    }

    private void open() {
        away = true;
        for (int call = 0; call < 5; call++) {
            call();
        }
        assertThat(breaker.getState()).isEqualTo(State.OPEN);
    }

    private boolean asked() {
        asked++;
        return !away;
    }

    private boolean trial() {
        trials++;
        return breaker.tryAcquirePermission() && call();
    }

    private boolean call() {
        if (away) {
            breaker.onError(0, breaker.getTimestampUnit(), new IllegalStateException("away"));
        } else {
            breaker.onSuccess(0, breaker.getTimestampUnit());
        }
        return !away;
    }

    private void later(Duration after, Runnable task) {
        assertThat(after).isEqualTo(REST);
        timers.add(task);
    }
}
