package io.conserje.orchestrator.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class HousekeepingIntegrationTests extends HouseKeptByTwo {

    private static final String READ =
            " from delivery d where not exists (select 1 from unread_delivery u where u.id = d.id)";

    private final ConversationId guest = database.conversation();

    @Test
    void overManyDaysTwoInstancesKeepEightDaysAndWhatNobodyHasRead() throws Exception {
        for (int day = 0; day < 40; day++) {
            now.set(START.plus(Duration.ofDays(day)));
            both();
            arrives(true);
            received("wamid." + day, "done");
            if (day == 2) {
                arrives(false);
            }
            assertThat(partitions()).as("day %d", day).hasSizeBetween(4, 8 + 1 + 1 + 3);
        }
        assertThat(partitions().getLast()).isEqualTo("delivery_20270101");
        assertThat(database.value("select count(*)" + READ + " and d.tableoid = 'delivery_default'::regclass"))
                .isEqualTo("0");
        assertThat(database.value(
                        "select count(*) || ' ' || min(u.received_at)::date || ' ' || min(d.received_at)::date"
                                + " from unread_delivery u left join delivery d using (id)"))
                .isEqualTo("1 2026-11-22 2026-11-22");
        assertThat(Integer.parseInt(database.value("select count(*)" + READ))).isBetween(8, 10);
    }

    @Test
    void whatIsReadAfterItWasMovedGoesToo() {
        one.pass();
        arrives(false);
        daysPass(12);
        one.pass();
        assertThat(database.value("select tableoid::regclass from delivery")).isEqualTo("delivery_default");
        database.jdbc().sql("delete from unread_delivery").update();
        one.pass();
        assertThat(database.value("select count(*) from delivery")).isEqualTo("0");
    }

    @Test
    void aDayIsNeverDroppedBeforeItsLastMomentIsOldEnough() {
        now.set(Instant.parse("2026-11-20T00:00:01Z"));
        one.pass();
        now.set(Instant.parse("2026-11-20T23:59:59Z"));
        arrives(true);
        now.set(Instant.parse("2026-11-28T23:59:58Z"));
        one.pass();
        assertThat(database.value("select count(*) from delivery")).isEqualTo("1");
        now.set(Instant.parse("2026-11-29T00:00:01Z"));
        one.pass();
        assertThat(database.value("select count(*) from delivery")).isEqualTo("0");
    }

    @Test
    void aDayThatWasServedByTheDefaultPartitionGetsNoneOfItsOwn() {
        arrives(false);
        one.pass();
        assertThat(partitions()).doesNotContain("delivery_20261120").contains("delivery_20261121");
        arrives(true);
        daysPass(12);
        one.pass();
        assertThat(database.value("select count(*) from delivery")).isEqualTo("1");
    }

    @Test
    void messagesAreKnownAgainForAsLongAsTheirDeliveriesAreKept() {
        received("wamid.done", "done");
        received("wamid.silent", "silent");
        received("wamid.waiting", "waiting");
        received("wamid.parked", "parked");
        daysPass(7);
        one.pass();
        assertThat(inbox()).hasSize(4);
        daysPass(2);
        one.pass();
        assertThat(inbox()).containsExactly("wamid.parked", "wamid.waiting");
    }

    @Test
    void whatIsInQuarantineCanBeReadAgainWithoutAnsweringTwice() {
        now.set(START.minus(Duration.ofDays(20)));
        received("wamid.long.before", "done");
        now.set(START.minus(Duration.ofDays(5)));
        received("wamid.repeated.later", "done");
        now.set(START);
        received("wamid.beside.it", "done");
        database.jdbc().sql("""
                        insert into quarantine (tenant, delivery_id, position, channel, app, reason, body, received_at)
                        values ('default', 1, 0, 'whatsapp', 'default', 'malformed', '\\x01', :at)""").param("at", Times.param(START)).update();
        daysPass(60);
        one.pass();
        assertThat(inbox()).containsExactly("wamid.beside.it", "wamid.repeated.later");
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("1");
        database.jdbc().sql("delete from quarantine").update();
        one.pass();
        assertThat(inbox()).isEmpty();
    }

    @Test
    void lessThanEightDaysAreRefused() {
        assertThatThrownBy(() -> new RetentionProperties(Duration.ofDays(7), KEPT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionProperties(Duration.ofDays(9), KEPT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RetentionProperties(KEPT, KEPT).received()).isEqualTo(KEPT);
    }

    private void both() throws ExecutionException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Duration>> passes = List.of(() -> untilDone(one), () -> untilDone(two));
            for (Future<Duration> done : threads.invokeAll(passes)) {
                done.get();
            }
        }
    }

    /** As a loop does it. */
    private static Duration untilDone(Housekeeping instance) {
        while (true) {
            try {
                return instance.pass();
            } catch (DataAccessException e) {
                Thread.onSpinWait();
            }
        }
    }

    private void daysPass(int days) {
        now.set(now.get().plus(Duration.ofDays(days)));
    }

    private void arrives(boolean read) {
        database.jdbc()
                .sql("""
                        with stored as (
                          insert into delivery (id, received_at, channel, app, correlation_id, body)
                          values (nextval('delivery_id'), :at, 'whatsapp', 'default', 'test', '\\x01') returning id, received_at)
                        insert into unread_delivery (id, received_at, bytes) select id, received_at, 1 from stored where not :read""")
                .param("at", Times.param(now.get()))
                .param("read", read)
                .update();
    }

    private void received(String externalId, String state) {
        database.jdbc()
                .sql("""
                        insert into inbox (tenant, channel, receiver, external_id, conversation_id, kind, at, payload,
                          correlation_id, state, received_at)
                        values ('default', 'whatsapp', '1', :externalId, :guest, 'message', :at, '{}', 'test', :state, :at)""")
                .param("externalId", externalId)
                .param("guest", guest.value())
                .param("at", Times.param(now.get()))
                .param("state", state)
                .update();
    }

    private List<String> inbox() {
        return database.jdbc()
                .sql("select external_id from inbox order by external_id")
                .query(String.class)
                .list();
    }
}
