package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
    private final Budget budget = new Budget(2, now::get);

    @Test
    void eachTenantHasSoManyCallsInAnyHour() {
        assertThat(budget.take("a")).isTrue();
        pass(Duration.ofMinutes(40));
        assertThat(budget.take("a")).isTrue();
        assertThat(budget.take("a")).isFalse();
        assertThat(budget.take("b")).isTrue();
        pass(Duration.ofMinutes(20));
        assertThat(budget.take("a")).isTrue();
        assertThat(budget.take("a")).isFalse();
    }

    @Test
    void afterAFailureTheModelRestsForEverybody() {
        budget.failed(Duration.ZERO);
        assertThat(budget.take("a")).isFalse();
        pass(Duration.ofSeconds(30));
        assertThat(budget.take("a")).isTrue();
    }

    @Test
    void afterTheRestOneCallTriesTheModelForAll() {
        budget.failed(Duration.ZERO);
        pass(Duration.ofSeconds(30));

        assertThat(budget.take("a")).isTrue();
        assertThat(budget.take("b")).isFalse();
        budget.answered();
        assertThat(budget.take("b")).isTrue();
    }

    @Test
    void aTrialThatNeverEndsLeavesRoomForAnother() {
        budget.failed(Duration.ZERO);
        pass(Duration.ofSeconds(30));
        budget.take("a");
        pass(Duration.ofSeconds(30));

        assertThat(budget.take("b")).isTrue();
    }

    @Test
    void aModelRestsAsLongAsItAsksFor() {
        budget.failed(Duration.ofMinutes(5));
        budget.failed(Duration.ZERO);
        pass(Duration.ofMinutes(4));
        assertThat(budget.take("a")).isFalse();
        pass(Duration.ofMinutes(1));
        assertThat(budget.take("a")).isTrue();
    }

    @Test
    void manyAtOnceTakeNoCallMoreThanThereAre() {
        Budget narrow = new Budget(7, now::get);
        AtomicInteger taken = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .forEach(_ -> threads.submit(() -> {
                        if (narrow.take("a")) {
                            taken.incrementAndGet();
                        }
                    }));
        }
        assertThat(taken).hasValue(7);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
