package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.orchestrator.booking.Reservations;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.intake.Readings;
import io.conserje.orchestrator.intake.ScriptedReadings;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.OutboxRow;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.orchestrator.turn.Dialogue;
import io.conserje.orchestrator.turn.Presence;
import io.conserje.orchestrator.turn.ScriptedDialogue;
import io.conserje.orchestrator.turn.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two whole instances on one database: no turn twice, no send twice, no wake-up lost, whoever dies. */
class TwoInstancesIntegrationTests {

    private static final int GUESTS = 40;
    private static final int WORDS = 6;
    private static final int CALLERS = 8;

    /** Shorter than the lease of the reader that has stopped. */
    private static final Duration HANDED_OVER = Duration.ofSeconds(5);

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Random random = new Random(20_261_126);
    private final LedgerOfAnswers channel = new LedgerOfAnswers(new Random(7));
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final Instances instances = new Instances()
            .with(Dialogue.class, dialogue)
            .with(Reservations.class, new ScriptedReservations())
            .with(Channels.class, channel)
            .with(Readings.class, new ScriptedReadings())
            .with(Presence.class, (name, receiver, externalId, answering) -> {});

    @AfterEach
    void close() {
        instances.close();
    }

    @Test
    void everyMessageIsAnsweredOnceWhileOneInstanceIsCutOffInTheMiddle() throws InterruptedException {
        dialogue.decides(TwoInstancesIntegrationTests::slowly);
        ConfigurableApplicationContext doomed = instances.start("conserje.turns.lease=3s");
        ConfigurableApplicationContext survivor = instances.start("conserje.turns.lease=3s");
        List<String> deliveries = deliveries();
        int middle = deliveries.size() / 2;
        deliver(deliveries.subList(0, middle), List.of(doomed, survivor));
        Instances.cutOff(doomed);
        deliver(deliveries.subList(middle, deliveries.size()), List.of(survivor));
        JdbcClient jdbc = survivor.getBean(JdbcClient.class);
        await().atMost(LIMIT).until(() -> count(jdbc, "unread_delivery") == 0);
        await().atMost(LIMIT).until(() -> count(jdbc, "inbox where state = 'waiting'") == 0);
        claimsOfTheDeadEnd(jdbc);
        await().atMost(LIMIT).until(() -> count(jdbc, "outbox where state <> 'accepted'") == 0);
        assertThat(count(jdbc, "inbox")).isEqualTo(GUESTS * WORDS);
        assertThat(answeredWords()).hasSize(GUESTS * WORDS).doesNotHaveDuplicates();
        assertThat(channel.delivered()).extracting(OutboxRow::id).doesNotHaveDuplicates();
        assertThat(inOrder(jdbc)).isTrue();
    }

    @Test
    void whatOneInstanceStoresTheOtherAnswersWithoutWaitingForAPollAndGoesOnWhenItStops() {
        ConfigurableApplicationContext one = instances.start();
        ConfigurableApplicationContext two = instances.start();
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            int answers = channel.delivered().size();
            Instances.deliver(i % 2 == 0 ? one : two, "5989" + i + "|wamid." + i + "|hola");
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(LIMIT)
                    .until(() -> channel.delivered().size() > answers);
            waits.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Collections.sort(waits);
        assertThat(waits.get(waits.size() / 2)).isLessThan(Duration.ofMillis(400));
        assertThat(answeredWords()).hasSize(20);
        one.close();
        Instances.deliver(two, "59899|wamid.last|goodbye");
        await().atMost(HANDED_OVER).until(() -> channel.delivered().size() > 20);
    }

    private static Decision slowly(Turn turn) {
        LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
        return ScriptedDialogue.repeat(turn);
    }

    /** Every message once to five times, all of them shuffled. */
    private List<String> deliveries() {
        List<String> deliveries = new ArrayList<>(IntStream.range(0, GUESTS * WORDS)
                .mapToObj(i -> "5989" + i / WORDS + "|wamid." + i + "|g" + i / WORDS + "w" + i % WORDS)
                .flatMap(body -> Collections.nCopies(1 + random.nextInt(5), body).stream())
                .toList());
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private static void deliver(List<String> bodies, List<ConfigurableApplicationContext> instances)
            throws InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < bodies.size(); i++) {
                ConfigurableApplicationContext instance = instances.get(i % instances.size());
                String body = bodies.get(i);
                callers.execute(() -> Instances.deliver(instance, body));
            }
            callers.shutdown();
            assertThat(callers.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    /** As if the time had passed after which a dispatcher that is not heard of is taken for dead. */
    private static void claimsOfTheDeadEnd(JdbcClient jdbc) {
        jdbc.sql("update outbox set next_at = now() where state = 'sending'").update();
    }

    private List<String> answeredWords() {
        return channel.delivered().stream()
                .flatMap(row -> Stream.of(
                        row.reply().text().substring("echo: ".length()).split(" ")))
                .toList();
    }

    /** Each guest got the answers in the order in which they were queued. */
    private boolean inOrder(JdbcClient jdbc) {
        Map<UUID, Long> places = jdbc
                .sql("select id, seq from outbox")
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("seq")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<ConversationId, List<Long>> order = channel.delivered().stream()
                .collect(Collectors.groupingBy(
                        OutboxRow::conversation, Collectors.mapping(row -> places.get(row.id()), Collectors.toList())));
        return order.values().stream()
                .allMatch(seqs -> seqs.equals(seqs.stream().sorted().toList()));
    }

    private static long count(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
