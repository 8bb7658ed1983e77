package io.conserje.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule 7 in the ledger: what silence about an unknown send means, and when. */
class UnknownSendsIntegrationTests extends SendsOnPostgres {
    @Test
    void aCrashDuringTheCallIsUnknownAndNeverSentAgainBlindly() {
        sender().looks(() -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> send(outbox(), 1)).hasMessage("killed");
        sender().answers(new Accepted("wamid.2"));
        assertThat(send(outbox(), 2).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(meters().get("conserje.sends.unknown").gauge().value()).isEqualTo(1);
        assertThat(sender().tries()).isEqualTo(1);
    }

    @Test
    void silenceMeansNothingUntilTheMinuteIsOver() {
        unknown(outbox());
        acceptedAndShown("wamid.later");
        clock().pass(Duration.ofSeconds(59));
        assertThat(result(workingSince(Instant.EPOCH)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aStatusOfALaterSendTurnsSilenceIntoLater() {
        unknown(outbox());
        clock().pass(Duration.ofSeconds(1));
        acceptedAndShown("wamid.later");
        clock().pass(MINUTE);
        SendResult result = result(null);
        assertThat(result.outcome()).isEqualTo(Outcome.LATER);
        assertThat(result.notBefore()).isEqualTo(clock().instant());
        assertThat(duplicatePossible()).isFalse();
    }

    @Test
    void aLaterSendWithoutAStatusPutsTheWayInDoubt() {
        unknown(outbox());
        clock().pass(Duration.ofSeconds(1));
        sender().answers(new Accepted("wamid.later"));
        send(UUID.randomUUID(), 1);
        clock().pass(MINUTE);
        assertThat(result(workingSince(Instant.EPOCH)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void withoutALaterSendAHealthyIntakeTurnsSilenceIntoLater() {
        unknown(outbox());
        clock().pass(MINUTE);
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result(workingSince(null)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result(workingSince(clock().instant().minusSeconds(59))).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(result(workingSince(clock().instant().minusSeconds(60))).outcome())
                .isEqualTo(Outcome.LATER);
    }

    @Test
    void afterTenMinutesItIsTriedAgainAndCountedAsAPossibleDouble() {
        unknown(outbox());
        clock().pass(Duration.ofMinutes(10));
        assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
        assertThat(duplicatePossible()).isTrue();
        assertThat(meters().counter("conserje.sends.duplicate.possible").count())
                .isEqualTo(1);
        sender().answers(new Accepted("wamid.2"));
        assertThat(send(outbox(), 3).outcome()).isEqualTo(Outcome.ACCEPTED);
    }
}
