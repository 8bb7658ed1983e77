package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.intake.IntakeTrouble;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sends of which nobody knows whether they went out, and dispatchers that died over one. */
class UnknownSendsIntegrationTests extends OutboxOnPostgres {

    private final UnknownSends unknown =
            new UnknownSends(queue, dispatcher, channels, new IntakeTrouble(database.jdbc()), wakeups);

    @Test
    void anUnknownSendIsAskedForAndNeverSentAgainByItself() {
        channels.answers(row -> new SendOutcome.Unknown());
        UUID id = says("hola");
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
        UUID id = says("hola");
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
        OutboxRow abandoned = queue.claim(1, 24, Map.of()).rows().getFirst();
        assertThat(queue.claim(1, 24, Map.of()).rows()).isEmpty();
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
        dispatcher.apply(abandoned, new SendOutcome.Refused("late"));
        assertThat(database.value("select state from outbox")).isEqualTo("accepted");
    }

    @Test
    void aDispatcherThatDiedAfterTheSendIsFollowedByOneThatLearnsIt() {
        says("hola");
        channels.send(queue.claim(1, 24, Map.of()).rows().getFirst());
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
        assertThat(database.value("select state from outbox")).isEqualTo("accepted");
    }
}
