package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.ChannelEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the channel accepted and gave up later. */
class SentAgainIntegrationTests extends OutboxOnPostgres {

    @Test
    void whatTheChannelGaveUpForAReasonThatPassesIsSentAgainOnce() {
        UUID id = says("hola");
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
    void whatTheChannelCannotBringGoesAsAMail() {
        UUID id = says("hola");
        channels.answers(row -> new SendOutcome.Accepted("wamid.A", "accepted"));
        dispatch();
        SentAgain again = new SentAgain(database.jdbc(), timeline, wakeups);
        assertThat(again.settles(event(id, "send_again", "wamid.A:failed", "unreachable_mail_instead")))
                .isTrue();
        assertThat(database.value("select concat_ws(' ', status, reason, channel) from message"))
                .isEqualTo("queued unreachable_mail_instead gmail");
        assertThat(database.value("select channel from outbox")).isEqualTo("gmail");
    }

    @Test
    void whatFailsAfterTheLastRungOrForGoodIsToldToAPerson() {
        UUID id = says("hola");
        dispatch();
        SentAgain again = new SentAgain(database.jdbc(), timeline, wakeups);
        String wamid = database.value("select external_id from outbox");
        assertThat(again.settles(event(id, "send_failed", wamid + ":failed"))).isFalse();
        database.jdbc().sql("update outbox set attempts = 99").update();
        assertThat(again.settles(event(id, "send_again", wamid + ":failed"))).isFalse();
        assertThat(database.value("select state from outbox")).isEqualTo("accepted");
    }

    private static ChannelEvent event(UUID outbox, String kind, String externalId) {
        return event(outbox, kind, externalId, "throttled");
    }

    private static ChannelEvent event(UUID outbox, String kind, String externalId, String reason) {
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
                reason);
    }
}
