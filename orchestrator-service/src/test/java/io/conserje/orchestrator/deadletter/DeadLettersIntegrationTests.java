package io.conserje.orchestrator.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.outbox.Outbox;
import io.conserje.orchestrator.staff.Audit;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLettersIntegrationTests {

    private static final CallContext STAFF = new CallContext("default", "staff-1", "Carla", Set.of());
    private static final CallContext STRANGER = new CallContext("other", "staff-9", "Mallory", Set.of());

    private final TestDatabase database = TestDatabase.fresh();
    private final Conversations conversations = new Conversations(database.jdbc());
    private final Outbox outbox = new Outbox(
            database.jdbc(), database.json(), InstantSource.system(), lane -> Optional.empty(), new Wakeups());
    private final DeadLetterList list = new DeadLetterList(database.jdbc());
    private final DeadLetters letters = new DeadLetters(
            database.transactions(),
            new DeadSends(database.jdbc(), conversations, outbox, database.json()),
            new ParkedMessages(database.jdbc()),
            new Audit(database.jdbc(), InstantSource.system()),
            new Wakeups());
    private final ConversationId guest = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void deadAnswersAndParkedMessagesAreListedTheLatestFirst() {
        UUID send = deadSend("refused", "lo siento");
        long message = parked("¿hay alguien?");
        deadSend("accepted", "fine");
        assertThat(list.page("default", PageQuery.of(null, null)).items())
                .satisfiesExactlyInAnyOrder(
                        letter -> {
                            assertThat(letter.id()).isEqualTo("send-" + send);
                            assertThat(letter.kind()).isEqualTo(DeadLetter.Kind.SEND);
                            assertThat(letter.text()).isEqualTo("lo siento");
                            assertThat(letter.reason()).isEqualTo("window_closed");
                        },
                        letter -> {
                            assertThat(letter.id()).isEqualTo("turn-" + message);
                            assertThat(letter.kind()).isEqualTo(DeadLetter.Kind.TURN);
                            assertThat(letter.text()).isEqualTo("¿hay alguien?");
                            assertThat(letter.conversationId()).isEqualTo(guest.value());
                        });
        assertThat(list.page("other", PageQuery.of(null, null)).items()).isEmpty();
    }

    @Test
    void aReplayedAnswerIsANewSendOfTheSameWordsByTheSameSpeaker() {
        UUID send = deadSend("dead", "hola");
        letters.replay(STAFF, id("send-" + send));
        assertThat(database.value("select state from outbox where id = '" + send + "'"))
                .isEqualTo("replayed");
        assertThat(database.value("select reply ->> 'text' from outbox where state = 'new'"))
                .isEqualTo("hola");
        assertThat(database.value("select by from message where status = 'queued' and id <> '" + send + "'"))
                .isEqualTo("agent");
        assertThat(database.value("select deed || ' ' || staff_id from audit"))
                .isEqualTo("dead_letter.replayed staff-1");
    }

    @Test
    void manyReplaysAtOnceSendOnce() throws Exception {
        LetterId id = id("send-" + deadSend("dead", "hola"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> replay = () -> {
                letters.replay(STAFF, id);
                return "";
            };
            for (Future<Object> done : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> replay).toList())) {
                done.get();
            }
        }
        assertThat(database.value("select count(*) from outbox where state = 'new'"))
                .isEqualTo("1");
        assertThat(database.value("select count(*) from audit")).isEqualTo("1");
    }

    @Test
    void aReplayedMessageWaitsForATurnAtOnceAndFromTheFirstStepOfTheLadder() {
        long message = parked("hola");
        database.jdbc()
                .sql("update conversation_lease set failures = 6, not_before = now() + interval '1 h', due_at = null")
                .update();
        letters.replay(STAFF, id("turn-" + message));
        letters.replay(STAFF, id("turn-" + message));
        assertThat(database.value("select state from inbox")).isEqualTo("waiting");
        assertThat(database.value(
                        "select due_at <= now() and not_before is null and failures = 0 from conversation_lease"))
                .isEqualTo("t");
        assertThat(database.value("select count(*) from audit")).isEqualTo("1");
    }

    @Test
    void whatIsDiscardedStaysDiscardedWithItsReason() {
        LetterId send = id("send-" + deadSend("refused", "hola"));
        LetterId message = id("turn-" + parked("hola"));
        for (LetterId letter : List.of(send, message)) {
            letters.discard(STAFF, letter, "guest has left");
            letters.discard(STAFF, letter, "again");
            assertThatThrownBy(() -> letters.replay(STAFF, letter))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.getBody().getType()).hasToString(DeadLetters.DECIDED));
        }
        assertThat(list.page("default", PageQuery.of(null, null)).items()).isEmpty();
        assertThat(database.value("select string_agg(distinct detail, ',') from audit"))
                .isEqualTo("guest has left");
    }

    @Test
    void anotherTenantsLettersAndUnknownOnesAreNotThere() {
        LetterId send = id("send-" + deadSend("dead", "hola"));
        LetterId message = id("turn-" + parked("hola"));
        for (LetterId letter : List.of(send, message, id("turn-999999"), id("send-" + UUID.randomUUID()))) {
            assertThatThrownBy(() -> letters.replay(STRANGER, letter)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> letters.discard(STRANGER, letter, "x")).isInstanceOf(ProblemException.class);
        }
        assertThat(database.value("select count(*) from audit")).isEqualTo("0");
        assertThat(list.page("default", PageQuery.of(null, null)).items()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "send-", "turn-x", "turn--1", "turn-9999999999999999999", "send-1", "x", "send-' or 1=1"})
    void whatIsNoIdNamesNothing(String text) {
        assertThat(LetterId.parse(text)).isEmpty();
    }

    private static LetterId id(String text) {
        return LetterId.parse(text).orElseThrow();
    }

    private UUID deadSend(String state, String text) {
        var conversation = conversations.lock(guest);
        UUID id = outbox.add(conversation, Reply.text(text), "agent", new CorrelationContext("c", null));
        database.jdbc()
                .sql("update outbox set state = :state, reason = 'window_closed', done_at = now() where id = :id")
                .param("state", state)
                .param("id", id)
                .update();
        return id;
    }

    private long parked(String text) {
        database.says(guest, text);
        database.jdbc()
                .sql("update inbox set state = 'parked', done_at = now() where state = 'waiting'")
                .update();
        return Long.parseLong(database.value("select max(id) from inbox"));
    }
}
