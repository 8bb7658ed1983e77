package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingRequest;
import io.conserje.orchestrator.dialogue.Understandings;
import io.conserje.orchestrator.intake.Readings;
import io.conserje.orchestrator.intake.ScriptedReadings;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.RecordingChannels;
import io.conserje.orchestrator.turn.Presence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service with its own dialogue; nobody understands what a guest writes, whatever is tried. */
class ParkedTurnIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final RecordingChannels channel = new RecordingChannels();
    private final Instances instances = new Instances()
            .with(Understandings.class, new NoWords())
            .with(Channels.class, channel)
            .with(Readings.class, new ScriptedReadings())
            .with(Presence.class, (name, receiver, externalId, answering) -> {});

    @AfterEach
    void close() {
        instances.close();
    }

    @Test
    void aParkedTurnHasOneTicketAndTheGuestOneAnswer() {
        var service = instances.start();
        JdbcClient jdbc = service.getBean(JdbcClient.class);
        Instances.deliver(service, "59899|wamid.1|hola");
        await().atMost(LIMIT).until(() -> {
            jdbc.sql("update conversation_lease set not_before = now(), due_at = now() where not_before is not null")
                    .update();
            return !channel.delivered().isEmpty();
        });
        assertThat(jdbc.sql("select state from inbox").query(String.class).list())
                .containsExactly("parked");
        assertThat(jdbc.sql("select kind || ' ' || priority || ' ' || times from ticket")
                        .query(String.class)
                        .list())
                .containsExactly("unanswered urgent 1");
        assertThat(channel.delivered()).hasSize(1);
    }

    private static final class NoWords implements Understandings {

        @Override
        public Understanding understand(UnderstandingRequest request) {
            throw new IllegalStateException("no words");
        }

        @Override
        public List<Understanding> understandAll(List<UnderstandingRequest> requests) {
            throw new IllegalStateException("no words");
        }
    }
}
