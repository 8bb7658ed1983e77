package io.conserje.messaging.cost;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.cost.PriceProperties.Limit;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Costs and budgets for tests of other features: service messages to Uruguay cost 0.01, two paid ones spend the month. */
public final class CostsFixture {
    static final PriceProperties PROPERTIES = new PriceProperties(
            "USD",
            List.of("UY:598:service=0.01", "*:*:marketing=0.0731", "BR:55:*=0.02", " "),
            ZoneId.of("America/Montevideo"),
            List.of(new Limit("default", 2L, null), new Limit("rich", null, new BigDecimal("100"))));

    private CostsFixture() {}

    /** The store of costs. */
    public static Costs costs(JdbcClient jdbc) {
        return new Costs(jdbc, PROPERTIES);
    }

    /** Its budgets, in the month of {@link ManualClock}. */
    public static Budgets budgets(JdbcClient jdbc) {
        return new Budgets(jdbc, new ManualClock(), PROPERTIES);
    }

    /** Its alarms. */
    public static BudgetAlarms alarms(JdbcClient jdbc) {
        return new BudgetAlarms(jdbc, budgets(jdbc), new ManualClock());
    }

    /** Those where nobody has a limit, though one is named, as in the settings. */
    public static BudgetAlarms alarmsWithoutLimits(JdbcClient jdbc) {
        var properties = new PriceProperties(
                "USD", List.of(), ZoneId.of("America/Montevideo"), List.of(new Limit("default", null, null)));
        return new BudgetAlarms(jdbc, new Budgets(jdbc, new ManualClock(), properties), new ManualClock());
    }
}
