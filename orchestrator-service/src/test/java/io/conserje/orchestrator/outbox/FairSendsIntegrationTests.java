package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose answers wait for whose. */
class FairSendsIntegrationTests {

    private static final Lane ALPHA = new Lane("alpha", "whatsapp");
    private static final Lane ALPHAS_MAIL = new Lane("alpha", "gmail");
    private static final Lane BETA = new Lane("beta", "whatsapp");

    private final TestDatabase database = TestDatabase.fresh();
    private final OutboxQueue queue = new OutboxQueue(database.jdbc(), database.json(), new OutboxProperties(32));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tenThousandAnswersOfOneTenantDoNotDelayAnother() {
        queued(ALPHA, 10_000);
        queued(BETA, 4);
        assertThat(claimed(16, Map.of())).containsEntry(BETA, 4L).containsEntry(ALPHA, 12L);
    }

    @Test
    void aSlowChannelDoesNotDelayAnotherOfTheSameTenant() {
        queued(ALPHA, 100);
        queued(ALPHAS_MAIL, 2);
        assertThat(claimed(1, Map.of(ALPHA, 23))).containsExactly(Map.entry(ALPHAS_MAIL, 1L));
        assertThat(claimed(8, Map.of(ALPHA, 24, ALPHAS_MAIL, 1))).containsExactly(Map.entry(ALPHAS_MAIL, 1L));
        assertThat(claimed(8, Map.of(ALPHA, 24, ALPHAS_MAIL, 2))).isEmpty();
    }

    @Test
    void whatWaitsLongestGoesFirstWithinALane() {
        queued(ALPHA, 3);
        database.jdbc()
                .sql("update outbox set next_at = now() - seq * interval '1 second'")
                .update();
        List<OutboxRow> rows = queue.claim(2, 24, Map.of()).rows();
        assertThat(rows).extracting(row -> row.reply().text()).containsExactly("2", "3");
    }

    @Test
    void whatIsCountedIsWhatIsUnderWay() {
        var lanes = new Lanes();
        lanes.enter(ALPHA);
        lanes.enter(ALPHA);
        lanes.enter(BETA);
        lanes.leave(ALPHA);
        lanes.leave(BETA);
        assertThat(lanes.busy()).containsExactly(Map.entry(ALPHA, 1));
    }

    private Map<Lane, Long> claimed(int limit, Map<Lane, Integer> underWay) {
        return queue.claim(limit, 24, underWay).rows().stream()
                .collect(Collectors.groupingBy(OutboxRow::lane, Collectors.counting()));
    }

    private void queued(Lane lane, int answers) {
        database.jdbc()
                .sql("""
                        with guests as (
                          insert into conversation (id, tenant, channel, receiver, wa_id, last_message_at)
                          select gen_random_uuid(), :tenant, :channel, '1', '598991', now() from generate_series(1, :count)
                          returning id)
                        insert into outbox (id, tenant, channel, conversation_id, reply, correlation_id, next_at)
                        select gen_random_uuid(), :tenant, :channel, id,
                          jsonb_build_object('text', (row_number() over ())::text, 'choices', '[]'::jsonb), 'test',
                          now() - interval '1 minute' from guests""")
                .param("tenant", lane.tenant())
                .param("channel", lane.channel())
                .param("count", answers)
                .update();
    }
}
