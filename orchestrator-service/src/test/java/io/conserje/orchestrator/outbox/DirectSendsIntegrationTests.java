package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Stand;
import io.conserje.orchestrator.worker.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that are claimed by the transaction which queues them, and go from here as soon as it has committed. */
class DirectSendsIntegrationTests extends OutboxOnPostgres {

    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final Lane LANE = new Lane("default", "whatsapp");

    /** Lets go of what is claimed as if the process had died between the commit and the send. */
    private static final Departures.Place DEATH = new Departures.Place() {

        @Override
        public void send(OutboxRow row) {}

        @Override
        public void giveBack() {
            throw new AssertionError("Nothing is given back by who is dead");
        }
    };

    private final Outbox outbox = outbox(dispatcher.departures());

    @BeforeEach
    void nothingWaits() {
        dispatcher.pass();
    }

    @Test
    void anAnswerGoesWithoutBeingLookedForAndKeepsWhereTheDialogueStands() {
        inTransaction(() -> answers("hola"));
        await().atMost(SHORT)
                .until(() -> database.value("select state from outbox").equals("accepted"));
        assertThat(channels.texts()).containsExactly("hola");
        assertThat(database.value("select fence || ' ' || attempts from outbox"))
                .isEqualTo("1 1");
        assertThat(database.value("select status from message")).isEqualTo("accepted");
        assertThat(database.value("select state_name || (state_json ->> 'x') || language from conversation"))
                .isEqualTo("asked1es");
        OutboxRow sent = channels.delivered().getFirst();
        assertThat(sent.guest().waId()).isEqualTo("59899123456");
        assertThat(sent.language()).isEqualTo("es");
        assertThat(wakeups.of(Topic.OUTBOX).isRaised()).isFalse();
    }

    @Test
    void itIsTheRowThatTheQueueWouldGive() {
        inTransaction(() -> answers("hola"));
        await().atMost(SHORT)
                .until(() -> database.value("select state from outbox").equals("accepted"));
        database.jdbc()
                .sql("update outbox set state = 'new', attempts = 0, fence = 0, next_at = now()")
                .update();
        OutboxRow queued = queue.claim(1, 1, Map.of()).rows().getFirst();
        assertThat(channels.delivered().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("age")
                .isEqualTo(queued);
    }

    @Test
    void nothingGoesThatIsNotCommitted() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    answers("never");
                    throw new IllegalStateException("the turn fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        inTransaction(() -> answers("hola"));
        await().atMost(SHORT).until(() -> channels.delivered().size() == 1);
        assertThat(channels.texts()).containsExactly("hola");
        await().atMost(SHORT).until(this::everyPlaceIsFree);
    }

    @Test
    void whoDiesBetweenCommitAndSendLeavesAClaimThatEnds() {
        Outbox dying = outbox(lane -> Optional.of(DEATH));
        String before = database.value("select now()");
        inTransaction(() -> dying.add(conversation(), List.of(Reply.text("hola")), stand(), context()));
        assertThat(database.value("select state || fence from outbox")).isEqualTo("sending1");
        dispatch();
        assertThat(channels.texts()).isEmpty();
        assertThat(database.value("select next_at >= timestamptz '" + before + "' + interval '" + OutboxQueue.CLAIM
                        + "' from outbox"))
                .isEqualTo("t");
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
        assertThat(database.value("select fence || ' ' || attempts from outbox"))
                .isEqualTo("2 2");
    }

    @Test
    void aSecondBubbleIsFoundInTheQueueAndWaitsForTheFirst() {
        inTransaction(() -> answers("one", "two"));
        await().atMost(SHORT)
                .until(() -> database.value("select state from outbox order by seq limit 1")
                        .equals("accepted"));
        assertThat(database.value("select state || fence from outbox order by seq desc limit 1"))
                .isEqualTo("new0");
        assertThat(wakeups.of(Topic.OUTBOX).isRaised()).isTrue();
        inTransaction(() -> answers("three"));
        dispatch();
        assertThat(channels.texts()).as("the first is not delivered yet").containsExactly("one");
        database.timePasses();
        dispatch();
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("one", "two", "three");
    }

    @Test
    void whatWaitsIsNotPassedBy() {
        says("first");
        inTransaction(() -> answers("second"));
        assertThat(channels.texts()).isEmpty();
        assertThat(database.value("select string_agg(state, ' ') from outbox")).isEqualTo("new new");
    }

    @Test
    void noLaneHasMoreThanItsShare() {
        Departures departures = dispatcher.departures();
        for (int i = 0; i < 3; i++) {
            assertThat(departures.place(LANE)).isPresent();
        }
        assertThat(departures.place(LANE)).as("three of four are its share").isEmpty();
        assertThat(departures.place(new Lane("other", "whatsapp"))).isPresent();
        assertThat(departures.place(new Lane("third", "whatsapp")))
                .as("none is free")
                .isEmpty();
    }

    @Test
    void nobodyIsPassedByWhileTheDispatcherMayHaveLeftSomething() {
        Departures departures = dispatcher.departures();
        List<Departures.Place> all = List.of("a", "b", "c", "d").stream()
                .map(tenant -> departures.place(new Lane(tenant, "whatsapp")).orElseThrow())
                .toList();
        dispatcher.pass();
        all.subList(0, 2).forEach(Departures.Place::giveBack);
        assertThat(departures.place(LANE)).as("it found no room").isEmpty();
        assertThat(wakeups.of(Topic.OUTBOX).isRaised()).isTrue();
        dispatcher.pass();
        assertThat(departures.place(LANE)).as("nothing is due").isPresent();
    }

    private boolean everyPlaceIsFree() {
        List<Departures.Place> places = List.of("a", "b", "c", "d").stream()
                .flatMap(tenant -> dispatcher.departures().place(new Lane(tenant, "whatsapp")).stream())
                .toList();
        places.forEach(Departures.Place::giveBack);
        return places.size() == 4;
    }

    private Outbox outbox(Departures departures) {
        return new Outbox(database.jdbc(), database.json(), InstantSource.system(), departures, wakeups);
    }

    private void answers(String... texts) {
        outbox.add(conversation(), List.of(texts).stream().map(Reply::text).toList(), stand(), context());
    }

    private Conversation conversation() {
        return new Conversations(database.jdbc()).lock(guest);
    }

    private static Stand stand() {
        return new Stand("asked", "{\"x\": 1}", "es", Instant.parse("2026-11-20T13:00:00Z"));
    }

    private static CorrelationContext context() {
        return new CorrelationContext("test", null);
    }

    private void inTransaction(Runnable deed) {
        database.transactions().executeWithoutResult(status -> deed.run());
    }
}
