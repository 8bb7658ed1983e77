package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.intake.IntakeTrouble;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Wakeups;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxIntegrationTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final RecordingChannels channels = new RecordingChannels();
    private final Wakeups wakeups = new Wakeups();
    private final OutboxQueue queue = new OutboxQueue(database.jdbc(), database.json());
    private final Timeline timeline = new Timeline(database.jdbc());
    private final Dispatcher dispatcher = new Dispatcher(
            queue,
            new OutboxResults(
                    database.jdbc(),
                    database.transactions(),
                    timeline,
                    new Tickets(database.jdbc(), InstantSource.system())),
            channels,
            new Correlation(null, null),
            wakeups,
            new OutboxMetrics(new SimpleMeterRegistry()),
            4);
    private final UnknownSends unknown =
            new UnknownSends(queue, dispatcher, channels, new IntakeTrouble(database.jdbc()), wakeups);
    private final StatusRefresh refresh = new StatusRefresh(database.jdbc(), channels, timeline, wakeups);
    private final ConversationId guest = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAcceptedReplyShowsInTheTimeline() {
        says("hola");
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
        assertThat(database.value("select status from message")).isEqualTo("accepted");
        assertThat(database.value("select external_id from message")).startsWith("wamid.out.");
    }

    @Test
    void aSecondBubbleWaitsUntilTheFirstIsDelivered() {
        UUID first = says("one").getFirst();
        says("two");
        dispatch();
        dispatch();
        assertThat(channels.texts()).containsExactly("one");
        channels.knows(first, new SendOutcome.Accepted("wamid.out", "delivered"));
        database.jdbc()
                .sql("update outbox set status_at = now() where status_at is not null")
                .update();
        refresh.pass();
        assertThat(database.value("select status from message where text = 'one'"))
                .isEqualTo("delivered");
        dispatch();
        assertThat(channels.texts()).containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paced", "more_to_send"})
    void whatIsNoFailureSpendsNoStepOfTheLadder(String reason) {
        UUID id = says("a long one").getFirst();
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, reason));
        for (int i = 0; i < 40; i++) {
            dispatch();
        }
        assertThat(database.value("select state || attempts from outbox")).isEqualTo("new0");
        channels.answers(row -> new SendOutcome.Accepted("wamid.out", "accepted"));
        dispatch();
        assertThat(database.value("select state from outbox where id = '" + id + "'"))
                .isEqualTo("accepted");
    }

    @Test
    void whyAnAnswerGoesAsATemplateStandsInTheTimeline() {
        says("hola");
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, "template_instead"));
        dispatch();
        channels.answers(row -> new SendOutcome.Accepted("wamid.out", "accepted"));
        dispatch();
        assertThat(database.value("select status || ' ' || reason from message"))
                .isEqualTo("accepted template_instead");
        assertThat(database.value("select attempts::text from outbox")).isEqualTo("1");
    }

    @Test
    void whatCannotBeSaidAfterTheWindowGoesToStaffAndSaysWhy() {
        channels.answers(row -> new SendOutcome.Refused("window_closed"));
        says("hola");
        dispatch();
        assertThat(database.value("select status || ' ' || reason from message"))
                .isEqualTo("failed window_closed");
        assertThat(database.value("select kind || ' ' || summary from ticket"))
                .isEqualTo("undelivered An answer could not be delivered (window_closed).");
    }

    @Test
    void aNumberThatRestsIsOneUrgentTicketAndCostsNoTry() {
        channels.answers(row -> new SendOutcome.Resting(Duration.ZERO, "number_rests", "whatsapp:1:account:7"));
        says("hola");
        for (int i = 0; i < 30; i++) {
            dispatch();
        }
        assertThat(database.value("select state || attempts from outbox")).isEqualTo("new0");
        assertThat(database.value("select count(*)::text from ticket")).isEqualTo("1");
        assertThat(database.value("select kind || ' ' || priority from ticket")).isEqualTo("channel_account urgent");
    }

    @Test
    void whatTheChannelGaveUpForAReasonThatPassesIsSentAgainOnce() {
        UUID id = says("hola").getFirst();
        channels.answers(row -> new SendOutcome.Accepted("wamid.A", "accepted"));
        dispatch();
        SentAgain again = new SentAgain(database.jdbc(), timeline, wakeups);
        assertThat(again.settles(event(id, "send_again", "wamid.A:failed"))).isTrue();
        assertThat(again.settles(event(id, "send_again", "wamid.A:failed"))).isTrue();
        assertThat(database.value("select status || ' ' || reason from message"))
                .isEqualTo("queued throttled");
        channels.knows(id, new SendOutcome.Unheard());
        channels.answers(row -> new SendOutcome.Accepted("wamid.B", "accepted"));
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("hola", "hola");
        assertThat(again.settles(event(id, "send_again", "wamid.A:failed"))).isTrue();
        assertThat(database.value("select state || external_id from outbox")).isEqualTo("acceptedwamid.B");
    }

    @Test
    void whatFailsAfterTheLastRungOrForGoodIsToldToAPerson() {
        UUID id = says("hola").getFirst();
        dispatch();
        SentAgain again = new SentAgain(database.jdbc(), timeline, wakeups);
        String wamid = database.value("select external_id from outbox");
        assertThat(again.settles(event(id, "send_failed", wamid + ":failed"))).isFalse();
        database.jdbc().sql("update outbox set attempts = 99").update();
        assertThat(again.settles(event(id, "send_again", wamid + ":failed"))).isFalse();
        assertThat(database.value("select state from outbox")).isEqualTo("accepted");
    }

    @Test
    void aSecondBubbleDoesNotWaitForEver() {
        says("one");
        says("two");
        dispatch();
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("one", "two");
    }

    @Test
    void aRefusedReplyIsADeadLetterAndATicketAndLetsTheNextOnePass() {
        channels.answers(row -> row.reply().text().equals("bad")
                ? new SendOutcome.Refused("invalid_request")
                : new SendOutcome.Accepted("wamid.out", "accepted"));
        says("bad");
        says("good");
        dispatch();
        dispatch();
        assertThat(channels.texts()).containsExactly("good");
        assertThat(database.value("select state || reason from outbox order by seq limit 1"))
                .isEqualTo("refusedinvalid_request");
        assertThat(database.value("select kind from ticket")).isEqualTo("undelivered");
        assertThat(database.value("select status from message where text = 'bad'"))
                .isEqualTo("failed");
    }

    @Test
    void aPostponedReplyClimbsTheLadderAndEndsAsADeadLetter() {
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, "throttled"));
        says("hola");
        for (int i = 0; i < RetryLadder.SENDS.steps().size(); i++) {
            dispatch();
            assertThat(database.value("select state from outbox")).isEqualTo("new");
            assertThat(queue.claim(1, 24, Map.of())).as("waits").isEmpty();
            database.timePasses();
        }
        dispatch();
        assertThat(database.value("select state || reason from outbox")).isEqualTo("deadthrottled");
    }

    @Test
    void aChannelOutOfReachCostsNoTry() {
        channels.answers(row -> new SendOutcome.Unreachable());
        says("hola");
        for (int i = 0; i < 30; i++) {
            dispatch();
            database.timePasses();
        }
        channels.answers(row -> new SendOutcome.Accepted("wamid.out", "accepted"));
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
    }

    @Test
    void anUnknownSendIsAskedForAndNeverSentAgainByItself() {
        channels.answers(row -> new SendOutcome.Unknown());
        UUID id = says("hola").getFirst();
        says("later");
        dispatch();
        database.timePasses();
        dispatch();
        unknown.pass();
        assertThat(database.value("select state from outbox order by seq limit 1"))
                .isEqualTo("unknown");
        assertThat(database.value("select status from message where text = 'hola'"))
                .isEqualTo("queued");
        channels.knows(id, new SendOutcome.Accepted("wamid.out", "sent"));
        database.timePasses();
        unknown.pass();
        assertThat(database.value("select state from outbox order by seq limit 1"))
                .isEqualTo("accepted");
        assertThat(channels.texts()).isEmpty();
    }

    @Test
    void anUnknownSendThatMessagingGivesFreeIsSentAgain() {
        channels.answers(row -> new SendOutcome.Unknown());
        UUID id = says("hola").getFirst();
        dispatch();
        channels.knows(id, new SendOutcome.Later(Duration.ZERO, "unknown_expired"));
        channels.answers(row -> new SendOutcome.Accepted("wamid.out", "accepted"));
        database.timePasses();
        unknown.pass();
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
    }

    @Test
    void aDispatcherThatDiedAfterItsClaimIsFollowedByOneThatSendsOnce() {
        says("hola");
        OutboxRow abandoned = queue.claim(1, 24, Map.of()).getFirst();
        assertThat(queue.claim(1, 24, Map.of())).isEmpty();
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
        dispatcher.apply(abandoned, new SendOutcome.Refused("late"));
        assertThat(database.value("select state from outbox")).isEqualTo("accepted");
    }

    @Test
    void aDispatcherThatDiedAfterTheSendIsFollowedByOneThatLearnsIt() {
        says("hola");
        channels.send(queue.claim(1, 24, Map.of()).getFirst());
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
        assertThat(database.value("select state from outbox")).isEqualTo("accepted");
    }

    @Test
    void aStatusNeverGoesBack() {
        UUID id = says("hola").getFirst();
        dispatch();
        timeline.progress(id, "wamid", "read");
        timeline.progress(id, "wamid", "delivered");
        assertThat(database.value("select status from message")).isEqualTo("read");
    }

    private static ChannelEvent event(UUID outbox, String kind, String externalId) {
        return new ChannelEvent(
                0,
                "default",
                "whatsapp",
                "111",
                externalId,
                Instant.parse("2026-11-20T10:00:00Z"),
                kind,
                List.of(),
                List.of(),
                outbox,
                "throttled");
    }

    private List<UUID> says(String text) {
        var outbox = new Outbox(database.jdbc(), timeline, database.json(), InstantSource.system());
        return outbox.add(
                new Conversations(database.jdbc()).find(guest).orElseThrow(),
                List.of(Reply.text(text)),
                "agent",
                new CorrelationContext("test", null));
    }

    private void dispatch() {
        queue.claim(10, 24, Map.of()).forEach(dispatcher::dispatch);
    }
}
