package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Stand;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that says what the one before it says is left out only while nobody has begun to send that one. */
class SameWordsIntegrationTests extends OutboxOnPostgres {

    private static final Duration SHORT = Duration.ofSeconds(5);

    private final Outbox outbox = outbox(lane -> Optional.empty());

    /** Outcomes after which nothing of an answer can have been said. */
    static Stream<SendOutcome> nothingWasSent() {
        return Stream.of(
                new SendOutcome.Away(),
                new SendOutcome.Later(Duration.ZERO, "paced"),
                new SendOutcome.Resting(Duration.ZERO, "account", "whatsapp:1"));
    }

    /** Outcomes after which something of it may have been, or its chances are no longer those of a new one. */
    static Stream<SendOutcome> somethingMayHaveBeenSent() {
        return Stream.of(
                new SendOutcome.Unreachable(),
                new SendOutcome.Unknown(),
                new SendOutcome.Accepted("wamid.1", "accepted"),
                new SendOutcome.Refused("invalid_request"),
                new SendOutcome.Unheard(),
                new SendOutcome.Overtaken(),
                new SendOutcome.Later(Duration.ZERO, "more_to_send"),
                new SendOutcome.Later(Duration.ZERO, "template_instead"),
                new SendOutcome.Later(Duration.ZERO, "window_closed_mail_instead"),
                new SendOutcome.Later(Duration.ZERO, "throttled"));
    }

    @ParameterizedTest
    @MethodSource("nothingWasSent")
    void whatCouldNotBeSentYetAnswersBoth(SendOutcome outcome) {
        channels.answers(row -> outcome);
        answers("summary");
        dispatch();
        answers("summary");
        channels.answers(row -> new SendOutcome.Accepted("wamid." + row.id(), "accepted"));
        dispatchAll();
        assertThat(channels.texts()).containsExactly("summary");
    }

    @ParameterizedTest
    @MethodSource("somethingMayHaveBeenSent")
    void whatMayHaveBeenSentAnswersNothingThatIsSaidLater(SendOutcome outcome) {
        channels.answers(row -> outcome);
        answers("summary");
        dispatch();
        answers("summary");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatMayHaveBeenSentStaysSoWhateverComesAfter() {
        answers("summary");
        for (SendOutcome outcome : List.of(new SendOutcome.Unreachable(), new SendOutcome.Away())) {
            channels.answers(row -> outcome);
            dispatch();
            database.timePasses();
        }
        assertThat(database.value("select state || attempts from outbox")).isEqualTo("new0");
        answers("summary");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whoeverDiedOverItMayHaveSentIt() {
        answers("summary");
        queue.claim(1, 1, Map.of());
        database.timePasses();
        channels.answers(row -> new SendOutcome.Away());
        dispatch();
        assertThat(database.value("select state from outbox")).isEqualTo("new");
        answers("summary");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatTheChannelGaveUpAndIsSentAgainHasBeenSent() {
        answers("summary");
        dispatch();
        new SentAgain(database.jdbc(), timeline, wakeups).settles(givenUp());
        assertThat(database.value("select state from outbox")).isEqualTo("new");
        answers("summary");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void onlyTheSameToTheLastButtonIsTheSame() {
        answers(new Reply("summary", List.of(new Choice("confirm:yes:1", "Yes", null)), "Options", null));
        answers(new Reply("summary", List.of(new Choice("confirm:yes:2", "Yes", null)), "Options", null));
        answers(Reply.text("summary"));
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void whatStaffSaySaysWhatItSays() {
        answers("summary");
        says("summary");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatHasWaitedForHalfADayIsSaidAgain() {
        answers("summary");
        database.jdbc()
                .sql("update outbox set created_at = now() - interval '12 hours'")
                .update();
        answers("summary");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatAnotherGuestWaitsForIsNotTheirs() {
        answers("summary");
        Conversation other =
                new Conversations(database.jdbc()).find(database.conversation()).orElseThrow();
        database.transactions()
                .executeWithoutResult(status -> outbox.add(other, List.of(Reply.text("summary")), stand(), context()));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatADispatcherIsAboutToTakeIsNotCountedOn() {
        answers("summary");
        database.transactions().executeWithoutResult(status -> {
            queue.claim(1, 1, Map.of());
            elsewhere(() -> answers("summary"));
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatIsCountedOnIsTakenByNobodyBeforeTheTurnHasEnded() {
        answers("summary");
        database.transactions().executeWithoutResult(status -> {
            add(Reply.text("summary"));
            elsewhere(() -> assertThat(queue.claim(1, 1, Map.of()).rows()).isEmpty());
        });
        dispatchAll();
        assertThat(channels.texts()).containsExactly("summary");
    }

    @Test
    void aTurnThatFailsLeavesEverythingAsItWas() {
        answers("summary");
        database.transactions().executeWithoutResult(status -> {
            add(Reply.text("summary"));
            status.setRollbackOnly();
        });
        assertThat(database.value("select count(*) from message")).isEqualTo("1");
        answers("summary");
        assertThat(database.value("select direction from message order by number desc limit 1"))
                .isEqualTo("note");
    }

    @Test
    void whileDispatchersTakeWhatTheyFindNothingThatIsCountedOnIsTaken() throws InterruptedException {
        var over = new AtomicBoolean();
        Thread dispatcher = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                dispatch();
                database.jdbc().sql("update outbox set hold_until = null").update();
            }
        });
        int counted = 0;
        for (int i = 0; i < 200; i++) {
            String words = "summary " + i / 2;
            counted += Boolean.TRUE.equals(database.transactions().execute(status -> {
                        add(Reply.text(words));
                        return isCountedOn(words);
                    }))
                    ? 1
                    : 0;
        }
        await().atMost(SHORT)
                .until(() -> database.value("select count(*) from outbox where state <> 'accepted'")
                        .equals("0"));
        over.set(true);
        dispatcher.join();
        assertThat(channels.delivered()).hasSize(200 - counted);
    }

    /** Whether the transaction under way left an answer out; what it counts on is free to everybody else then. */
    private boolean isCountedOn(String words) {
        boolean leftOut = database.value("select direction from message order by number desc limit 1")
                .equals("note");
        if (leftOut) {
            elsewhere(() -> assertThat(database.value(
                            "select state || attempts from outbox where reply ->> 'text' = '" + words + "'"))
                    .isEqualTo("new0"));
        }
        return leftOut;
    }

    @Test
    void aPlaceForAnAnswerThatIsLeftOutIsGivenBack() {
        channels.answers(row -> new SendOutcome.Away());
        Outbox direct = outbox(dispatcher.departures());
        dispatcher.pass();
        direct(direct);
        await().atMost(SHORT)
                .until(() -> database.value("select state || attempts || fence from outbox")
                        .equals("new01"));
        for (int i = 0; i < 5; i++) {
            dispatcher.pass();
            direct(direct);
        }
        dispatcher.pass();
        assertThat(rows()).isEqualTo(1);
        assertThat(dispatcher.departures().place(new Lane("default", "whatsapp")))
                .isPresent();
    }

    private void direct(Outbox direct) {
        database.transactions()
                .executeWithoutResult(
                        status -> direct.add(conversation(), List.of(Reply.text("summary")), stand(), context()));
    }

    private void answers(String text) {
        answers(Reply.text(text));
    }

    private void answers(Reply reply) {
        database.transactions().executeWithoutResult(status -> add(reply));
    }

    private void add(Reply reply) {
        outbox.add(conversation(), List.of(reply), stand(), context());
    }

    private Outbox outbox(Departures departures) {
        return new Outbox(database.jdbc(), database.json(), InstantSource.system(), departures, wakeups);
    }

    private Conversation conversation() {
        return new Conversations(database.jdbc()).find(guest).orElseThrow();
    }

    private int rows() {
        return Integer.parseInt(database.value("select count(*) from outbox"));
    }

    /** Sends whatever there is, one after the other. */
    private void dispatchAll() {
        for (int i = 0; i < 3; i++) {
            database.timePasses();
            dispatch();
        }
    }

    /** On another connection. */
    private static void elsewhere(Runnable deed) {
        var failed = new Throwable[1];
        Thread thread = Thread.ofPlatform()
                .uncaughtExceptionHandler((who, why) -> failed[0] = why)
                .start(deed);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failed[0]).isNull();
    }

    private ChannelEvent givenUp() {
        return new ChannelEvent(
                0,
                "default",
                "whatsapp",
                "111",
                database.value("select external_id from outbox") + ":failed",
                Instant.parse("2026-11-20T10:00:00Z"),
                ChannelEvent.SEND_AGAIN,
                List.of(),
                List.of(),
                UUID.fromString(database.value("select id from outbox")),
                "throttled");
    }

    private static Stand stand() {
        return new Stand("asked", "{\"x\": 1}", "es", Instant.parse("2026-11-20T13:00:00Z"));
    }

    private static CorrelationContext context() {
        return new CorrelationContext("test", null);
    }
}
