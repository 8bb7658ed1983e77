package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.client.ResourceAccessException;

/** A neighbour that is out of reach is nobody's failure, until a guest has waited too long. */
class OutagesIntegrationTests extends TurnsOnPostgres {

    @BeforeEach
    void aGuestWrites() {
        database.says(guest, "hola");
    }

    static List<RuntimeException> outages() {
        return List.of(
                CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("nlp")),
                new ResourceAccessException("nlp", new ConnectException("Connection refused")),
                new ResourceAccessException("nlp", new HttpConnectTimeoutException("HTTP connect timed out")),
                new IllegalStateException(new CannotGetJdbcConnectionException("no connection")));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void anOutageOfANeighbourCostsNoStepOfTheLadderHoweverOftenItIsTried(RuntimeException outage) {
        fails(outage);
        for (int i = 0; i < FailedTurns.LADDER.steps().size() + 3; i++) {
            assertThat(engine.turns()).isEqualTo(1);
            assertThat(engine.turns()).as("waits").isZero();
            database.timePasses();
        }
        assertThat(database.value("select failures from conversation_lease")).isEqualTo("0");

        dialogue.decides(ScriptedDialogue::repeat);
        engine.turns();

        assertThat(replies()).containsExactly("echo: hola");
    }

    @Test
    void aCallThatWentOutAndFailedMayBeTheMessagesOwnFault() {
        fails(new ResourceAccessException("nlp", new SocketTimeoutException("Read timed out")));

        engine.turns();

        assertThat(database.value("select failures from conversation_lease")).isEqualTo("1");
    }

    @Test
    void anOutageThatLastsIsNotWaitedOutInSilence() {
        fails(outages().getFirst());
        database.jdbc()
                .sql("update conversation_lease set waiting_since = now() - interval '11 minutes'")
                .update();
        for (int i = 0; i <= FailedTurns.LADDER.steps().size(); i++) {
            engine.turns();
            database.timePasses();
        }

        assertThat(replies()).containsExactly("We are sorry");
        assertThat(database.value("select state from inbox")).isEqualTo("parked");
    }

    private void fails(RuntimeException failure) {
        dialogue.decides(turn -> {
            throw failure;
        });
    }
}
