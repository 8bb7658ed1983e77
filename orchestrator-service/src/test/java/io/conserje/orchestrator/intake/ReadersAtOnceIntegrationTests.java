package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Readers of the same deliveries, and a reader beside who writes in the same conversations. */
class ReadersAtOnceIntegrationTests extends IntakeOnPostgres {

    @Test
    void theSameMessageReadByTwoReadersAtOnceIsStoredOnce() throws InterruptedException {
        IntStream.range(0, 20).forEach(i -> intake.arrives("59899" + i % 4 + "|wamid." + i + "|hola"));
        var start = new CountDownLatch(1);
        var threads = IntStream.range(0, 5)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    await(start);
                    intake.readerOfItsOwn("reader-" + i, readings).pass();
                }))
                .toList();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("20");
        assertThat(database.value("select count(*) from conversation")).isEqualTo("4");
        assertThat(database.value("select count(*) from unread_delivery")).isEqualTo("0");
    }

    @Test
    void whoWritesInAConversationIsWaitedForAndWhatCameMeanwhileIsDue() {
        intake.arrives("598991|wamid.1|hola");
        reader.pass();
        intake.arrives("598991|wamid.2|more", "598992|wamid.3|other");
        database.jdbc().sql("update conversation_lease set due_at = null").update();
        String before = database.value("select now()");
        var reading = database.transactions().execute(status -> {
            database.jdbc()
                    .sql("update conversation set language = 'pt', last_message_at = last_message_at + interval '1 h'")
                    .update();
            database.jdbc()
                    .sql("update conversation_lease set fence = 7, waiting_since = null, prompt = false")
                    .update();
            var begun = CompletableFuture.runAsync(reader::pass);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting() > 0);
            return begun;
        });
        assertThat(reading).succeedsWithin(Duration.ofSeconds(30));
        assertThat(database.value("select count(*) from inbox")).isEqualTo("3");
        assertThat(database.value("select string_agg(text, ' ' order by number) from message"))
                .isEqualTo("hola more other");
        assertThat(database.value(
                        "select count(*) from conversation_lease where due_at >= timestamptz '" + before + "'"))
                .isEqualTo("2");
        assertThat(database.value("select language from conversation where language is not null"))
                .isEqualTo("pt");
        assertThat(database.value("select max(fence) from conversation_lease")).isEqualTo("7");
    }

    private long waiting() {
        return database.jdbc().sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Long.class).single();
    }

    @Test
    void onlyOneReaderReadsUntilItsLeaseEnds() {
        intake.arrives("status");
        reader.pass();
        intake.arrives("598991|wamid.1|hola");
        DeliveryReader standby = intake.reader("two", readings, Duration.ZERO);
        standby.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("0");
        database.jdbc()
                .sql("update worker_lease set until = now() - interval '1 s'")
                .update();
        standby.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
