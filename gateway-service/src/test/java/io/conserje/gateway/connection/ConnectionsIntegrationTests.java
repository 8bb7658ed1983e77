package io.conserje.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.gateway.EdgeClient;
import io.conserje.gateway.GatewayTest;
import io.conserje.gateway.RawConnection;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A gateway that holds nine connections, and a tenth for whom it turns away. */
@GatewayTest
@TestPropertySource(properties = "server.tomcat.max-connections=10")
class ConnectionsIntegrationTests {

    private static final int HELD = 9;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final List<RawConnection> open = new ArrayList<>();

    @Autowired
    private EdgeClient edge;

    @Autowired
    private Connections connections;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void empty() {
        await().atMost(SOON).until(() -> connections.held() == 0);
    }

    @AfterEach
    void close() throws IOException {
        for (RawConnection connection : open) {
            connection.close();
        }
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgainAtOnceAndThoseInsideAreServed() throws Exception {
        for (int i = 0; i < HELD; i++) {
            assertThat(handshake(connect()).status()).isEqualTo(200);
        }
        long before = connections.turnedAway();
        for (int i = 0; i < 3 * HELD; i++) {
            assertTurnedAway();
        }
        assertThat(connections.turnedAway() - before).isEqualTo(3 * HELD);
        assertThat(handshake(open.getFirst()).status()).isEqualTo(200);
        open.removeLast().close();
        // Who asks while he is turned away may see the connection end before he sees the answer.
        await().atMost(SOON)
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(() -> assertThat(handshake(connect()).status()).isEqualTo(200));
    }

    @Test
    void whenMoreThanHalfOfThePlacesAreTakenNobodyKeepsHis() throws Exception {
        assertThat(webhook(connect()).headers()).doesNotContainEntry("connection", "close");
        for (int i = 0; i < HELD - 3; i++) {
            connect();
        }
        await().atMost(SOON).until(connections::areMany);

        assertThat(webhook(connect()).headers()).containsEntry("connection", "close");
    }

    @Test
    void whoWasTurnedAwayIsCounted() throws Exception {
        for (int i = 0; i < HELD; i++) {
            connect();
        }
        assertTurnedAway();
        assertThat(meters.get("conserje.connections.refused").functionCounter().count())
                .isPositive();
    }

    private void assertTurnedAway() throws IOException {
        try (var connection = new RawConnection(edge.port())) {
            RawConnection.Answer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers())
                    .containsEntry("retry-after", "2")
                    .containsEntry("connection", "close")
                    .containsEntry("content-type", "application/problem+json");
            assertThat(answer.body()).contains("urn:problem:gateway:too-many-connections");
        }
    }

    private RawConnection connect() throws IOException {
        var connection = new RawConnection(edge.port());
        open.add(connection);
        return connection;
    }

    private static RawConnection.Answer handshake(RawConnection connection) throws IOException {
        connection.head("GET /webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token="
                + GatewayTest.VERIFY_TOKEN);
        return connection.answer();
    }

    /** One that nobody signed; the answer is a 401, but for the connection like any other. */
    private static RawConnection.Answer webhook(RawConnection connection) throws IOException {
        connection.head("POST /webhooks/whatsapp", "Content-Length: 0");
        return connection.answer();
    }
}
