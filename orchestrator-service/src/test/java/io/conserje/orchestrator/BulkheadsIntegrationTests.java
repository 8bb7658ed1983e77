package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Media;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.orchestrator.intake.Readings;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.OutboxRow;
import io.conserje.orchestrator.outbox.RecordingChannels;
import io.conserje.orchestrator.turn.Presence;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole service with its own dialogue and clients; its neighbours hang, on the wire. Whoever waits for one of them waits; nobody
 * else does, and no webhook.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkheadsIntegrationTests {

    private static final int MANY = 80;

    /** How long a call that hangs is waited for: longer than any test here takes. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofSeconds(4);

    private final LocalDate from = LocalDate.now().plusDays(40);
    private final HangingNeighbours neighbours =
            new HangingNeighbours(from.toString(), from.plusDays(2).toString());
    private final RecordingChannels channel = new RecordingChannels();
    private final Instances instances = new Instances()
            .with(Channels.class, channel)
            .with(Readings.class, new Words())
            .with(Presence.class, (name, receiver, externalId, answering) -> {});
    private ConfigurableApplicationContext service;

    @BeforeAll
    void start() {
        String url = neighbours.url();
        // As many turns as there are, whatever else this machine does: it is the bulkheads that hold them back.
        service = instances.start(
                "NLP_URL=" + url,
                "PMS_ADAPTER_URL=" + url,
                "AUDIO_URL=" + url,
                "MESSAGING_URL=" + url,
                "spring.http.serviceclient.nlp.read-timeout=" + HANGS,
                "spring.http.serviceclient.pms-adapter.read-timeout=" + HANGS,
                "spring.http.serviceclient.audio.read-timeout=" + HANGS,
                "CONSERJE_TURNS_PER_PROCESSOR=64");
        says("warm-up", "text", "hola");
        awaitAnswer("warm-up", Duration.ofSeconds(20));
    }

    @AfterAll
    void close() {
        neighbours.close();
        instances.close();
    }

    @Test
    void aHotelSystemThatHangsDelaysThoseWhoAskForRoomsAndNobodyElse() {
        neighbours.hang(HangingNeighbours.PMS);
        crowd("rooms", "text", "a room please");
        await().atMost(SOON).until(() -> neighbours.underWay(HangingNeighbours.PMS) >= 12);
        String other = guest("hello");
        says(other, "text", "hola");
        awaitAnswer(other, SOON);
        String voice = guest("voice");
        says(voice, "audio", null);
        awaitAnswer(voice, SOON);
        assertThat(neighbours.underWay(HangingNeighbours.PMS)).isEqualTo(12);
        neighbours.recover(HangingNeighbours.PMS);
        forget("rooms");
    }

    @Test
    void speechThatHangsDelaysVoiceNotesAndNobodyElse() {
        neighbours.hang(HangingNeighbours.AUDIO);
        crowd("notes", "audio", null);
        await().atMost(SOON).until(() -> neighbours.underWay(HangingNeighbours.AUDIO) >= 8);
        String other = guest("hello");
        says(other, "text", "hola");
        awaitAnswer(other, SOON);
        assertThat(neighbours.underWay(HangingNeighbours.AUDIO)).isEqualTo(8);
        neighbours.recover(HangingNeighbours.AUDIO);
        forget("notes");
    }

    @Test
    void languageThatHangsDelaysTextsAndNeitherTapsNorWebhooks() {
        neighbours.hang(HangingNeighbours.NLP);
        Duration slowest = crowd("texts", "text", "hola");
        await().atMost(SOON).until(() -> neighbours.underWay(HangingNeighbours.NLP) >= 16);
        String other = guest("tap");
        says(other, "choice", "menu:person");
        awaitAnswer(other, SOON);
        assertThat(slowest).isLessThan(Duration.ofMillis(500));
        neighbours.recover(HangingNeighbours.NLP);
        forget("texts");
    }

    /** Many guests say the same; answers the longest time a webhook took to be acknowledged. */
    private Duration crowd(String name, String type, @Nullable String text) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> says(name + i, type, text))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** What a test leaves behind shall not delay the next one. */
    private void forget(String name) {
        service.getBean(JdbcClient.class).sql("""
                        update conversation_lease set due_at = now() + interval '1 day', not_before = now() + interval '1 day'
                        where conversation_id in (select id from conversation where wa_id like :name)""").param("name", name + "%").update();
    }

    private static String guest(String name) {
        return name + UUID.randomUUID();
    }

    private Duration says(String guest, String type, @Nullable String text) {
        long start = System.nanoTime();
        Instances.deliver(service, guest + "|wamid." + UUID.randomUUID() + "|" + type + "|" + text);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void awaitAnswer(String guest, Duration limit) {
        await().atMost(limit)
                .until(() -> channel.delivered().stream()
                        .map(OutboxRow::guest)
                        .anyMatch(known -> guest.equals(known.waId())));
    }

    /** Bodies of the form {@code guest|externalId|type|text}. */
    private static final class Words implements Readings {

        @Override
        public Outcome read(List<RawDelivery> deliveries) {
            return new Outcome.Read(deliveries.stream().map(Words::read).toList());
        }

        @Override
        public void confirm(List<Long> deliveryIds) {
            // Nothing was kept for a repeat.
        }

        private static ReadDelivery read(RawDelivery delivery) {
            String[] parts = new String(delivery.body(), StandardCharsets.UTF_8).split("\\|");
            boolean audio = parts[2].equals("audio");
            var message = new GuestMessage(
                    0,
                    "default",
                    "whatsapp",
                    TestDatabase.RECEIVER,
                    parts[1],
                    Instant.now(),
                    List.of(new Identifier(Identifier.WA_ID, parts[0])),
                    null,
                    parts[2],
                    audio ? null : parts[3],
                    parts[2].equals("choice") ? parts[3] : null,
                    null,
                    audio ? new Media("m-1", "audio/ogg", null, null, true) : null,
                    null,
                    null);
            return new ReadDelivery(delivery.id(), List.of(message), List.of(), List.of(), List.of());
        }
    }
}
