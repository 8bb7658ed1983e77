package io.conserje.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a caller gets who asks for one send once, again, at once with others, or too late. */
class OneSendIntegrationTests extends SendsOnPostgres {
    @Test
    void theSameOutboxIdIsSentOnceAndAnsweredAgain() {
        sender().answers(new Accepted("wamid.1"));
        assertThat(send(outbox(), 1).outcome()).isEqualTo(Outcome.ACCEPTED);
        SendResult again = send(outbox(), 2);
        assertThat(again.externalId()).isEqualTo("wamid.1");
        assertThat(again.status()).isEqualTo(SendResult.Status.ACCEPTED);
        assertThat(sender().tries()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedStaysRefused() {
        sender().answers(new Refused("window_closed"));
        assertThat(send(outbox(), 1).reason()).isEqualTo("window_closed");
        assertThat(send(outbox(), 2).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(sender().tries()).isEqualTo(1);
    }

    @Test
    void manyAtOnceWithTheSameOutboxIdSendOnce() throws InterruptedException {
        sender().answers(new Accepted("wamid.1"));
        List<Thread> callers = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofVirtual().start(() -> send(outbox(), 1)))
                .toList();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(sender().tries()).isEqualTo(1);
        assertThat(result(null).externalId()).isEqualTo("wamid.1");
    }

    @Test
    void theAnswerOfATryThatWasGivenUpDoesNotOverwriteTheNextOne() {
        sender().looks(() -> {
            clock().pass(Duration.ofMinutes(10));
            assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
            sender().looks(() -> {});
            sender().answers(new Accepted("wamid.second"));
            send(outbox(), 2);
            sender().answers(new Refused("unreachable"));
        });
        assertThat(send(outbox(), 1).externalId()).isEqualTo("wamid.second");
    }

    @Test
    void theIntentionIsStoredBeforeTheChannelIsCalled() {
        sender().looks(() -> assertThat(stateOf(outbox())).isEqualTo("sending"));
        sender().answers(new Accepted("wamid.1"));
        send(outbox(), 1);
        assertThat(stateOf(outbox())).isEqualTo("accepted");
    }

    @Test
    void anOlderFenceIsRefused() {
        sender().answers(new Unknown("no_answer"));
        send(outbox(), 5);
        send(outbox(), 7);
        assertThatThrownBy(() -> send(outbox(), 6)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.getStatusCode().value()).isEqualTo(409);
            assertThat(problem.getBody().getType()).hasToString(MessagingProblems.STALE_FENCE);
        });
    }

    @Test
    void anotherTenantSeesNothingOfASend() {
        sender().answers(new Accepted("wamid.1"));
        send(outbox(), 1);
        assertThat(deliveries().results("other", new ResultsRequest(List.of(outbox()), null)))
                .isEmpty();
        assertThatThrownBy(() -> deliveries().send("other", request(outbox(), 9)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aPostponedSendIsTriedAgainByANewerFence() {
        sender().answers(new Later(Duration.ofSeconds(30), "throttled"));
        SendResult later = send(outbox(), 1);
        assertThat(later.outcome()).isEqualTo(Outcome.LATER);
        assertThat(later.notBefore()).isEqualTo(clock().instant().plusSeconds(30));
        sender().answers(new Accepted("wamid.2"));
        assertThat(send(outbox(), 1).outcome()).isEqualTo(Outcome.LATER);
        assertThat(send(outbox(), 2).externalId()).isEqualTo("wamid.2");
        assertThat(sender().lastAttempt()).isEqualTo(2);
    }

    @Test
    void resultsAnswerForSeveralAndLeaveOutWhatWasNeverSeen() {
        UUID other = UUID.randomUUID();
        sender().answers(new Accepted("wamid.1"));
        send(outbox(), 1);
        sender().answers(new Refused("unreachable"));
        send(other, 1);
        assertThat(deliveries()
                        .results("default", new ResultsRequest(List.of(outbox(), other, UUID.randomUUID()), null)))
                .extracting(SendResult::outcome)
                .containsExactlyInAnyOrder(Outcome.ACCEPTED, Outcome.REFUSED);
    }

    @Test
    void aChannelNobodySpeaksIsRefused() {
        SendRequest pigeon = new SendRequest(
                outbox(), 1, "pigeon", "1", List.of(new Identifier("ring", "7")), null, Reply.text("Hi"));
        assertThat(deliveries().send("default", pigeon).reason()).isEqualTo("unknown_channel");
    }
}
