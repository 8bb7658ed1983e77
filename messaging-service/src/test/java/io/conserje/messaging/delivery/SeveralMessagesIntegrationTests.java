package io.conserje.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import org.junit.jupiter.api.Test;

/** A reply of several messages goes one message a try. */
class SeveralMessagesIntegrationTests extends SendsOnPostgres {
    @Test
    void aReplyOfTwoMessagesGoesInTwoTriesAndIsAcceptedWithTheLast() {
        sender().answers(new Partly(1));
        SendResult first = send(outbox(), 1);
        assertThat(first.outcome()).isEqualTo(Outcome.LATER);
        assertThat(first.reason()).isEqualTo("more_to_send");
        assertThat(first.notBefore()).isEqualTo(clock().instant());
        sender().answers(new Accepted("wamid.2"));
        assertThat(send(outbox(), 2).externalId()).isEqualTo("wamid.2");
        assertThat(sender().messagesTaken()).containsExactly(0, 1);
    }

    @Test
    void aSecondMessageThatFailsIsTriedAgainWithoutTheFirst() {
        sender().answers(new Partly(1));
        send(outbox(), 1);
        sender().answers(new Later(MINUTE, "throttled"));
        send(outbox(), 2);
        sender().answers(new Accepted("wamid.2"));
        send(outbox(), 3);
        assertThat(sender().messagesTaken()).containsExactly(0, 1, 1);
    }
}
