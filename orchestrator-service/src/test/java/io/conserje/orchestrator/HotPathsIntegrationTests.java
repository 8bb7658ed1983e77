package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.orchestrator.booking.Reservations;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.intake.Readings;
import io.conserje.orchestrator.intake.ScriptedReadings;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.RecordingChannels;
import io.conserje.orchestrator.outbox.SendOutcome;
import io.conserje.orchestrator.turn.Dialogue;
import io.conserje.orchestrator.turn.Presence;
import io.conserje.orchestrator.turn.ScriptedDialogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine asks the database, in a house that has talked with twenty thousand guests. */
class HotPathsIntegrationTests {

    private static final int SMALL = 1_000;
    private static final int WARM_UP = 40;
    private static final int TURNS = 40;
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Logger LOG = LoggerFactory.getLogger(HotPathsIntegrationTests.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final RecordingChannels channel = new RecordingChannels();
    private final Instances instances = house(channel);
    private ConfigurableApplicationContext service;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        service = instances.start();
        jdbc = service.getBean(JdbcClient.class);
    }

    @AfterEach
    void close() {
        instances.close();
    }

    @Test
    void noStatementOfTheEngineReadsAWholeTable() {
        TalkedWithMany.fill(jdbc);
        pools().forEach(pool -> pool.explain(true));
        channel.answers(row -> row.reply().text().contains("unsure")
                ? new SendOutcome.Unknown()
                : new SendOutcome.Accepted("wamid.out." + row.id(), "accepted"));
        for (int i = 0; i < 5; i++) {
            says("known" + i, "hola");
            says("new" + i, i == 0 ? "book" : i == 1 ? "unsure" : "hola");
        }
        await().atMost(LIMIT).until(() -> channel.delivered().size() >= 9);
        await().atMost(LIMIT)
                .until(() -> has("intake_trouble") && has("min(waiting_since)") && has("claim") && has("status_asks"));
        pools().forEach(pool -> pool.explain(false));
        Set<String> large = large();
        assertThat(large)
                .contains("conversation", "inbox", "message", "outbox", "conversation_lease", "guest_identifier");
        assertThat(statements()
                        .filter(statement -> readsWhole(statement, large))
                        .map(ExplainingPool.Statement::plan))
                .isEmpty();
        assertThat(statements()
                        .filter(statement -> !statement.plan().isEmpty())
                        .map(ExplainingPool.Statement::sql)
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void aTurnCostsAFewStatements() {
        says("warm-up", "hola");
        await().atMost(LIMIT)
                .until(() -> jdbc.sql("select count(*) from outbox where state = 'accepted'")
                                .query(Long.class)
                                .single()
                        == 1);
        pools().forEach(pool -> pool.statements().clear());
        int turns = 20;
        for (int i = 0; i < turns; i++) {
            int before = channel.delivered().size();
            says("guest" + i, "word" + i);
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(LIMIT)
                    .until(() -> channel.delivered().size() > before);
        }
        var byThread =
                statements().collect(Collectors.groupingBy(ExplainingPool.Statement::thread, Collectors.counting()));
        assertThat(byThread.get("turn"))
                .as("in its own thread, of %s", byThread)
                .isLessThanOrEqualTo(4L * turns);
        assertThat(byThread.get("send")).as("sending, of %s", byThread).isLessThanOrEqualTo(turns);
        assertThat(byThread.get("delivery-reader"))
                .as("reading messages of new guests, of %s", byThread)
                .isLessThanOrEqualTo(5L * turns);
        assertThat(byThread.get("turns"))
                .as("looking for turns, of %s", byThread)
                .isLessThanOrEqualTo(2L * turns);
        assertThat(byThread.getOrDefault("dispatcher", 0L))
                .as("looking for answers, of %s: nobody has to", byThread)
                .isLessThanOrEqualTo(turns / 2);
        assertThat(byThread.getOrDefault("notifier", 0L))
                .as("telling nobody, of %s", byThread)
                .isLessThanOrEqualTo(turns / 2);
    }

    @Test
    void aHouseThatHasTalkedWithManyAnswersAsFastAsAnEmptyOne() {
        TalkedWithMany.fill(jdbc);
        var elsewhere = new RecordingChannels();
        List<Duration> inTheFull = new ArrayList<>();
        List<Duration> inTheEmpty = new ArrayList<>();
        try (Instances others = house(elsewhere)) {
            ConfigurableApplicationContext newHouse = others.start();
            // In turns, so that whatever else keeps the machine busy hits both.
            for (int i = 0; i < WARM_UP + TURNS; i++) {
                inTheFull.add(turn(service, channel, "guest" + i));
                inTheEmpty.add(turn(newHouse, elsewhere, "guest" + i));
            }
        }
        Duration full = median(inTheFull);
        Duration empty = median(inTheEmpty);
        LOG.atInfo().addKeyValue("empty", empty).addKeyValue("full", full).log("The median turn");
        assertThat(full).isLessThan(empty.multipliedBy(2).plusMillis(10));
    }

    /** From the webhook to the answer that the channel took. */
    private static Duration turn(ConfigurableApplicationContext house, RecordingChannels channel, String guest) {
        int before = channel.delivered().size();
        long start = System.nanoTime();
        says(house, guest, "hola");
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(LIMIT)
                .until(() -> channel.delivered().size() > before);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration median(List<Duration> turns) {
        return turns.stream().skip(WARM_UP).sorted().toList().get(TURNS / 2);
    }

    private static Instances house(RecordingChannels channel) {
        return new Instances()
                .with(BeanPostProcessor.class, new ExplainingPools())
                .with(Dialogue.class, new ScriptedDialogue())
                .with(Reservations.class, new ScriptedReservations())
                .with(Channels.class, channel)
                .with(Readings.class, new ScriptedReadings())
                .with(Presence.class, (name, receiver, externalId, answering) -> {});
    }

    private boolean has(String words) {
        return words.equals("claim")
                ? has("chosen") && has("questions + 1")
                : statements()
                        .anyMatch(statement ->
                                !statement.plan().isEmpty() && statement.sql().contains(words));
    }

    private static boolean readsWhole(ExplainingPool.Statement statement, Set<String> large) {
        Matcher scans = SCAN.matcher(statement.plan());
        return scans.results().anyMatch(scan -> large.contains(scan.group(1)));
    }

    private Set<String> large() {
        return jdbc
                .sql("select relname from pg_class where relkind = 'r' and reltuples > :small")
                .param("small", SMALL)
                .query((row, number) -> row.getString("relname"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Stream<ExplainingPool.Statement> statements() {
        return pools().stream().flatMap(pool -> pool.statements().stream());
    }

    private List<ExplainingPool> pools() {
        return Stream.of("dataSource", "intakePool")
                .map(name -> service.getBean(name, ExplainingPool.class))
                .toList();
    }

    private void says(String guest, String text) {
        says(service, guest, text);
    }

    private static void says(ConfigurableApplicationContext house, String guest, String text) {
        Instances.deliver(house, guest + "|wamid." + guest + text + System.nanoTime() + "|" + text);
    }
}
