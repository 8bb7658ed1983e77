package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom, in figures. */
class FairTurnsIntegrationTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final TestEngine engine =
            new TestEngine(database, dialogue, new ScriptedReservations(), InstantSource.fixed(TestEngine.NOW));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aGuestWithAThousandMessagesLetsEverybodyElseGoBetween() {
        ConversationId loud = database.conversation();
        IntStream.range(0, 1_000).forEach(i -> database.says(loud, "word" + i));
        List<ConversationId> others =
                IntStream.range(0, 20).mapToObj(i -> database.conversation()).toList();
        others.forEach(guest -> database.says(guest, "hola"));
        for (int turn = 0; turn < 21; turn++) {
            engine.leases.take(1, 1).leases().forEach(engine.worker::turn);
        }
        List<ConversationId> order =
                dialogue.turns().stream().map(Turn::conversation).toList();
        assertThat(order).hasSize(21).doesNotHaveDuplicates().containsAll(others);
        while (engine.turns() > 0) {
            // Goes on until nobody waits.
        }
        List<Turn> ofTheLoud = dialogue.turns().stream()
                .filter(turn -> turn.conversation().equals(loud))
                .toList();
        assertThat(ofTheLoud).hasSize(20);
        assertThat(ofTheLoud.stream().mapToInt(turn -> turn.incoming().size()).sum())
                .isEqualTo(1_000);
    }

    @Test
    void noTurnGetsMoreTextThanIsUnderstoodAtOnceAndNothingIsCutOff() {
        ConversationId guest = database.conversation();
        String longText = "x".repeat(1_500);
        IntStream.range(0, 5).forEach(i -> database.says(guest, longText));
        database.says(guest, "y".repeat(9_000));
        database.says(guest, "end");
        while (engine.turns() > 0) {
            // Goes on until nobody waits.
        }
        assertThat(dialogue.turns().stream().map(turn -> turn.incoming().size()))
                .containsExactly(2, 2, 1, 1, 1);
    }

    @Test
    void aTenantWithTenThousandConversationsWaitingDoesNotDelayAnother() {
        crowd("alpha", 10_000);
        Set<ConversationId> few = IntStream.range(0, 8)
                .mapToObj(i -> database.conversation("beta"))
                .collect(Collectors.toSet());
        few.forEach(guest -> database.says(guest, "hola"));
        List<Lease> first = engine.leases.take(16, 12).leases();
        assertThat(first).hasSize(16);
        assertThat(first.stream().map(Lease::conversation)).containsAll(few);
    }

    @Test
    void aSlotThatGetsFreeIsForWhoeverHasLeastUnderWay() {
        crowd("alpha", 100);
        assertThat(engine.leases.take(6, 12).leases()).hasSize(6);
        crowd("beta", 100);
        List<ConversationId> next = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            engine.leases.take(1, 12).leases().forEach(lease -> next.add(lease.conversation()));
        }
        assertThat(next.stream().map(this::tenantOf)).containsOnly("beta");
    }

    @Test
    void oneTenantNeverHasEveryTurnUnderWay() {
        crowd("alpha", 100);
        assertThat(engine.leases.take(16, 12).leases()).hasSize(12);
        assertThat(engine.leases.take(4, 12).leases()).isEmpty();
        ConversationId other = database.conversation("beta");
        database.says(other, "hola");
        assertThat(engine.leases.take(4, 12).leases().stream().map(Lease::conversation))
                .containsExactly(other);
    }

    @Test
    void takingFromALongQueueTakesNoLongerThanFromAShortOne() {
        crowd("alpha", 20_000);
        crowd("beta", 20_000);
        database.jdbc().sql("analyze conversation_lease").update();
        engine.leases.take(16, 12);
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            engine.leases.take(1, 1_000);
        }
        // Some 2 ms each; a scan of forty thousand rows would take ten times as long.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private String tenantOf(ConversationId conversation) {
        return database.value("select tenant from conversation where id = '" + conversation + "'");
    }

    private void crowd(String tenant, int conversations) {
        database.jdbc()
                .sql("""
                        with guests as (
                          insert into conversation (id, tenant, channel, receiver, last_message_at)
                          select gen_random_uuid(), :tenant, 'whatsapp', '1', now() from generate_series(1, :count)
                          returning id)
                        insert into conversation_lease (conversation_id, tenant, due_at, waiting_since)
                        select id, :tenant, now() - interval '1 minute', now() - interval '1 minute' from guests""")
                .param("tenant", tenant)
                .param("count", conversations)
                .update();
    }
}
