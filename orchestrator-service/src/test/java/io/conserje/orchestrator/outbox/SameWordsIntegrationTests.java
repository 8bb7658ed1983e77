package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that says what the one before it says is left out only while nobody has begun to send that one. */
class SameWordsIntegrationTests extends SameWordsOnPostgres {

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
}
