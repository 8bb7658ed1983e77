package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
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
        budget.failed();
        assertThat(budget.take("a")).isFalse();
        pass(Duration.ofSeconds(30));
        assertThat(budget.take("a")).isTrue();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
