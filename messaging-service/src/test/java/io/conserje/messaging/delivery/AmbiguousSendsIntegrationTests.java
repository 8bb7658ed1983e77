package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.page.PageQuery;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.ResultsRequest.IntakeHealth;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.pace.PaceFixture;
import io.conserje.messaging.whatsapp.sending.SenderFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule 7: Graph takes a message, the guest has it, and the answer never comes. How often does the guest see it? */
class AmbiguousSendsIntegrationTests extends SendsOnPostgres {
    private StandInGraph graph;
    private Deliveries overGraph;
    private long fence;

    @BeforeEach
    void begin() {
        graph = new StandInGraph();
        overGraph = through(SenderFixture.sender(jdbc(), GraphFixture.on(graph.url()), PaceFixture.local(45)));
        fence = 0;
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void withStatusesThatComeLateTheGuestSeesItOnce() {
        graph.staysSilent();
        assertThat(dispatch(healthy())).isEqualTo(Outcome.UNKNOWN);
        graph.accepts("wamid.second");
        clock().pass(Duration.ofSeconds(50));
        assertThat(dispatch(healthy())).isEqualTo(Outcome.UNKNOWN);
        statusArrives("wamid.first");
        clock().pass(Duration.ofMinutes(20));
        assertThat(dispatch(healthy())).isEqualTo(Outcome.ACCEPTED);
        assertThat(seenByTheGuest()).isEqualTo(1);
        assertThat(possibleDoubles()).isZero();
    }

    @Test
    void whatNeverReachedMetaIsSentAgainAfterAMinuteOfAHealthyWay() {
        graph.hangsUp();
        assertThat(dispatch(healthy())).isEqualTo(Outcome.UNKNOWN);
        int lost = graph.posted().size();
        graph.accepts("wamid.second");
        clock().pass(MINUTE);
        assertThat(dispatch(healthy())).isEqualTo(Outcome.ACCEPTED);
        assertThat(seenByTheGuest() - lost).isEqualTo(1);
        assertThat(possibleDoubles()).isZero();
    }

    @Test
    void whileTheWayOfWebhooksIsDownNothingIsRepeatedAndItsStatusesSettleItAfterwards() {
        graph.staysSilent();
        dispatch(null);
        graph.accepts("wamid.second");
        clock().pass(GIVEN_UP.minusSeconds(1));
        assertThat(dispatch(null)).isEqualTo(Outcome.UNKNOWN);
        statusArrives("wamid.first");
        clock().pass(Duration.ofHours(1));
        assertThat(dispatch(null)).isEqualTo(Outcome.ACCEPTED);
        assertThat(seenByTheGuest()).isEqualTo(1);
    }

    @Test
    void withoutAnyStatusItIsRepeatedInTheEndAndCountedAndShownAsAPossibleDouble() {
        graph.staysSilent();
        dispatch(null);
        graph.accepts("wamid.second");
        clock().pass(GIVEN_UP);
        assertThat(dispatch(null)).isEqualTo(Outcome.ACCEPTED);
        assertThat(seenByTheGuest()).isEqualTo(2);
        assertThat(possibleDoubles()).isEqualTo(1);
        assertThat(shownAsPossibleDoubles()).containsExactly(outbox());
    }

    @Test
    void aProcessThatDiesBetweenTheSendAndTheNoteLeavesItUnknownUntilAStatusComes() {
        ledger().begin("default", request());
        assertThat(dispatch(healthy())).isEqualTo(Outcome.UNKNOWN);
        assertThat(meters().get("conserje.sends.unknown").gauge().value()).isEqualTo(1);
        statusArrives("wamid.first");
        assertThat(dispatch(healthy())).isEqualTo(Outcome.ACCEPTED);
        assertThat(graph.posted()).isEmpty();
    }

    /** As the outbox does it: an unknown send is asked for, one that is later is sent again under a newer fence. */
    private Outcome dispatch(@Nullable Instant intakeWorkingSince) {
        SendResult result = ask(intakeWorkingSince);
        return result.outcome() == Outcome.LATER
                ? overGraph.send("default", request()).outcome()
                : result.outcome();
    }

    private SendResult ask(@Nullable Instant intakeWorkingSince) {
        List<SendResult> known = overGraph.results(
                "default", new ResultsRequest(List.of(outbox()), new IntakeHealth(intakeWorkingSince)));
        return known.isEmpty() ? overGraph.send("default", request()) : known.getFirst();
    }

    private SendRequest request() {
        return request(outbox(), ++fence);
    }

    /** Intake works since before the first try. */
    private static Instant healthy() {
        return Instant.parse("2026-11-20T09:00:00Z");
    }

    private void statusArrives(String wamid) {
        report(aStatus(Status.DELIVERED).of(wamid).naming(outbox()));
    }

    private long seenByTheGuest() {
        return graph.posted().stream()
                .filter(posted -> posted.body().contains(outbox().toString()))
                .count();
    }

    private List<UUID> shownAsPossibleDoubles() {
        return new SendList(jdbc())
                .list("default", new SendList.Filter(null, null, null, true), PageQuery.of(null, null)).items().stream()
                        .map(SendView::outboxId)
                        .toList();
    }
}
