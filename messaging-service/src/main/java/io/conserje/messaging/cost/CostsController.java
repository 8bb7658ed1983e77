package io.conserje.messaging.cost;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.cost.CostList.By;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff what messages cost. */
@RestController
class CostsController {
    private static final int LAST_DAYS = 31;

    private final CostList costs;
    private final Budgets budgets;
    private final InstantSource clock;

    CostsController(CostList costs, Budgets budgets, InstantSource clock) {
        this.costs = costs;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** Sums by conversation, booking, category, country, sender or day; of the last 31 days unless asked otherwise. */
    @GetMapping("/api/v1/sends/costs")
    PageOf<CostView> costs(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        By wanted = Optional.ofNullable(By.of(by))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "urn:problem:messaging:unknown-grouping",
                        "by is conversation, booking, category, country, sender or day"));
        Instant end = Objects.requireNonNullElseGet(until, () -> clock.instant().plus(1, ChronoUnit.DAYS));
        Instant begin = Objects.requireNonNullElseGet(from, () -> end.minus(LAST_DAYS, ChronoUnit.DAYS));
        return costs.list(CallContext.current().tenant(), wanted, begin, end, PageQuery.of(page, size));
    }

    /** This month's budget and what was spent of it. */
    @GetMapping("/api/v1/sends/budget")
    BudgetView budget() {
        String tenant = CallContext.current().tenant();
        String period = budgets.period();
        Spending spent = budgets.spending(tenant, period);
        return budgets.limit(tenant)
                .map(limit -> view(
                        period, limit.isReachedBy(spent) ? "spent" : "open", limit.messages(), limit.amount(), spent))
                .orElseGet(() -> view(period, "none", null, null, spent));
    }

    private BudgetView view(
            String period, String state, @Nullable Long messages, @Nullable BigDecimal amount, Spending spent) {
        return new BudgetView(
                period,
                state,
                messages,
                amount,
                spent.paid(),
                spent.free(),
                spent.unpriced(),
                spent.amount(),
                budgets.currency());
    }
}
