package io.conserje.messaging.cost;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.cost.CostList.By;
import io.conserje.messaging.receipt.Price;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostsIntegrationTests {
    private static final Price SERVICE = new Price(true, "PMP", "regular", "service");
    private static final Price FREE = new Price(true, "PMP", "free_entry_point", "referral_conversion");
    private static final Price UTILITY = new Price(true, "PMP", "regular", "utility");

    private JdbcClient jdbc;
    private Costs costs;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
        costs = CostsFixture.costs(jdbc);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate send, cost, spending, budget_alarm").update();
    }

    @Test
    void aPriceIsCountedOnceAMessage() {
        StatusReport sent = aStatus(Status.SENT).priced(SERVICE).build();
        StatusReport delivered = aStatus(Status.DELIVERED).priced(SERVICE).build();
        assertThat(costs.record(List.of(sent, delivered)))
                .containsExactly(new Charge("default", "2026-11", "service", true, new BigDecimal("0.010000")));
        assertThat(costs.record(List.of(delivered))).isEmpty();
        assertThat(CostsFixture.budgets(jdbc).spending("default", "2026-11"))
                .isEqualTo(new Spending(1, 0, 0, new BigDecimal("0.010000")));
    }

    @Test
    void whatIsFreeCostsNothingAndWhatTheCardDoesNotKnowIsCountedWithoutAValue() {
        costs.record(List.of(
                aStatus(Status.SENT).of("wamid.1").priced(FREE).build(),
                aStatus(Status.SENT).of("wamid.2").priced(UTILITY).build(),
                aStatus(Status.SENT)
                        .of("wamid.3")
                        .priced(new Price(null, null, null, null))
                        .build()));
        assertThat(CostsFixture.budgets(jdbc).spending("default", "2026-11"))
                .isEqualTo(new Spending(1, 1, 2, new BigDecimal("0.000000")));
    }

    @Test
    void costsAreAddedUpByConversationBookingAndDay() {
        UUID first = send("c1", null);
        UUID second = send("c1", "b1");
        costs.record(List.of(
                aStatus(Status.SENT).of("wamid.1").naming(first).priced(SERVICE).build(),
                aStatus(Status.SENT)
                        .of("wamid.2")
                        .naming(second)
                        .priced(SERVICE)
                        .build(),
                aStatus(Status.SENT).of("wamid.3").priced(SERVICE).build()));
        assertThat(list(By.CONVERSATION).items())
                .containsExactly(new CostView("c1", 2, 2, 0, 0, new BigDecimal("0.020000"), "USD"));
        assertThat(list(By.BOOKING).items())
                .containsExactly(new CostView("b1", 1, 1, 0, 0, new BigDecimal("0.010000"), "USD"));
        assertThat(list(By.DAY).items())
                .containsExactly(new CostView("2026-11-20", 3, 3, 0, 0, new BigDecimal("0.030000"), "USD"));
        assertThat(list(By.CATEGORY).total()).isEqualTo(1);
        assertThat(list(By.COUNTRY).items()).extracting(CostView::key).containsExactly("UY");
    }

    @Test
    void theBudgetIsSpentWithTheLastPaidMessageItAllows() {
        costs.record(List.of(aStatus(Status.SENT).of("wamid.1").priced(SERVICE).build()));
        assertThat(CostsFixture.budgets(jdbc).isSpent("default")).isFalse();
        costs.record(List.of(aStatus(Status.SENT).of("wamid.2").priced(FREE).build()));
        assertThat(CostsFixture.budgets(jdbc).isSpent("default")).isFalse();
        costs.record(List.of(aStatus(Status.SENT).of("wamid.3").priced(SERVICE).build()));
        assertThat(CostsFixture.budgets(jdbc).isSpent("default")).isTrue();
        assertThat(CostsFixture.budgets(jdbc).isSpent("rich")).isFalse();
        assertThat(CostsFixture.budgets(jdbc).isSpent("nobody")).isFalse();
    }

    private PageOf<CostView> list(By by) {
        return new CostList(jdbc, CostsFixture.PROPERTIES)
                .list(
                        "default",
                        by,
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-12-01T00:00:00Z"),
                        PageQuery.of(null, null));
    }

    private UUID send(String conversation, String booking) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into send (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, conversation, booking)
                values (:id, 'default', 'whatsapp', '1', 'sending', 1, 1, now(), :conversation, :booking)
                """)
                .param("id", id)
                .param("conversation", conversation)
                .param("booking", booking)
                .update();
        return id;
    }
}
