package io.conserje.orchestrator.neighbour.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Account;
import io.conserje.messaging.contract.Confirmation;
import io.conserje.messaging.contract.DeliveryApi;
import io.conserje.messaging.contract.InboundApi;
import io.conserje.messaging.contract.ReadRequest;
import io.conserje.messaging.contract.ReadResponse;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResults;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.GuestProfile;
import io.conserje.orchestrator.intake.Readings;
import io.conserje.orchestrator.outbox.OutboxRow;
import io.conserje.orchestrator.outbox.SendOutcome;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class MessagingNeighbourTests {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID BOOKING = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    void aSendCarriesEveryIdentifierTheStrongestFirst() {
        var channels = new MessagingChannels(answering(request -> {
            assertThat(request.recipient())
                    .extracting(identifier -> identifier.kind() + identifier.value())
                    .containsExactly("user_idU1", "wa_id598991");
            assertThat(request.fence()).isEqualTo(3);
            assertThat(request.language()).isEqualTo("es");
            assertThat(request.account()).isEqualTo(new Account(ID.toString(), BOOKING.toString()));
            return new SendResult(ID, SendResult.Outcome.ACCEPTED, "wamid.1", SendResult.Status.ACCEPTED, null, null);
        }));
        assertThat(channels.send(row())).isEqualTo(new SendOutcome.Accepted("wamid.1", "accepted"));
    }

    @Test
    void refusedLaterAndUnknownKeepTheirMeaning() {
        assertThat(send(SendResult.Outcome.REFUSED, null)).isEqualTo(new SendOutcome.Refused("why"));
        assertThat(send(SendResult.Outcome.UNKNOWN, null)).isEqualTo(new SendOutcome.Unknown());
        assertThat(send(SendResult.Outcome.LATER, Instant.now().minusSeconds(60)))
                .isEqualTo(new SendOutcome.Later(Duration.ZERO, "why"));
        assertThat(send(SendResult.Outcome.LATER, Instant.now().plusSeconds(86_400)))
                .isEqualTo(new SendOutcome.Later(Duration.ofHours(1), "why"));
    }

    @Test
    void aSendThatWaitsForARepairNamesTheTrouble() {
        var channels = new MessagingChannels(answering(request ->
                new SendResult(ID, SendResult.Outcome.LATER, null, null, "number_rests", Instant.now(), "whatsapp:1")));
        assertThat(channels.send(row()))
                .isEqualTo(new SendOutcome.Resting(Duration.ZERO, "number_rests", "whatsapp:1"));
    }

    @ParameterizedTest
    @CsvSource({"409,Overtaken", "400,Refused", "422,Refused", "401,Unreachable", "429,Unreachable"})
    void aClientErrorMeansWhatItSays(int status, String outcome) {
        var channels = new MessagingChannels(answering(request -> {
            throw new HttpClientErrorException(HttpStatus.valueOf(status));
        }));
        assertThat(channels.send(row()).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void anAnswerThatDoesNotArriveIsUnreachable() {
        var dead = new MessagingChannels(answering(request -> {
            throw new ResourceAccessException("reset");
        }));
        assertThat(dead.send(row())).isEqualTo(new SendOutcome.Unreachable());
        assertThat(dead.results(List.of(ID), null)).isEmpty();
    }

    @Test
    void whatCouldNotEvenBeCalledIsAwayAndHasSentNothing() {
        var down = new MessagingChannels(answering(request -> {
            throw new ResourceAccessException("refused", new ConnectException("refused"));
        }));
        assertThat(down.send(row())).isEqualTo(new SendOutcome.Away());
        assertThat(down.results(List.of(ID), null)).isEmpty();
    }

    @Test
    void whatMessagingNeverHeardOfIsSaidSo() {
        var channels = new MessagingChannels(
                new FakeDelivery(request -> {
                    throw new IllegalStateException("not asked");
                }) {
                    @Override
                    public SendResults results(ResultsRequest request) {
                        return new SendResults(List.of());
                    }
                });
        assertThat(channels.results(List.of(ID), null)).containsEntry(ID, new SendOutcome.Unheard());
    }

    @ParameterizedTest
    @CsvSource({
        "400,Rejected",
        "413,Rejected",
        "500,Rejected",
        "401,Unavailable",
        "502,Unavailable",
        "503,Unavailable",
        "0,Unavailable"
    })
    void onlyWhatTellsOfTheBodiesCountsAgainstThem(int status, String outcome) {
        InboundApi inbound = new InboundApi() {
            @Override
            public ReadResponse read(ReadRequest request) {
                if (status == 0) {
                    throw new ResourceAccessException("refused");
                }
                throw status < 500
                        ? new HttpClientErrorException(HttpStatus.valueOf(status))
                        : new HttpServerErrorException(HttpStatus.valueOf(status));
            }

            @Override
            public void confirm(Confirmation confirmation) {
                throw new ResourceAccessException("refused");
            }
        };
        var readings = new MessagingReadings(inbound, new Confirmations(inbound));
        Readings.Outcome answer = readings.read(List.of());
        assertThat(answer.getClass().getSimpleName()).isEqualTo(outcome);
    }

    private static SendOutcome send(SendResult.Outcome outcome, Instant notBefore) {
        return new MessagingChannels(answering(request -> new SendResult(ID, outcome, null, null, "why", notBefore)))
                .send(row());
    }

    private static FakeDelivery answering(Function<SendRequest, SendResult> answer) {
        return new FakeDelivery(answer);
    }

    private static OutboxRow row() {
        return new OutboxRow(
                ID,
                "default",
                new ConversationId(ID),
                "whatsapp",
                "gmail",
                "111",
                GuestProfile.of(null, "598991", "U1", null),
                Reply.text("hola"),
                1,
                0,
                3,
                Duration.ZERO,
                "es",
                BOOKING,
                new CorrelationContext("test", null));
    }

    private static class FakeDelivery implements DeliveryApi {

        private final Function<SendRequest, SendResult> answer;

        FakeDelivery(Function<SendRequest, SendResult> answer) {
            this.answer = answer;
        }

        @Override
        public SendResult send(SendRequest request) {
            return answer.apply(request);
        }

        @Override
        public SendResults results(ResultsRequest request) {
            throw new ResourceAccessException("refused");
        }
    }
}
