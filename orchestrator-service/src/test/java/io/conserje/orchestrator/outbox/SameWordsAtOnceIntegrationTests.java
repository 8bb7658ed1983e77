package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.contract.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What waits and is counted on while others take, fail or hold a place. */
class SameWordsAtOnceIntegrationTests extends SameWordsOnPostgres {

    private static final Duration SHORT = Duration.ofSeconds(30);

    @Test
    void whatADispatcherIsAboutToTakeIsNotCountedOn() {
        answers("summary");
        database.transactions().executeWithoutResult(status -> {
            queue.claim(1, 1, Map.of());
            elsewhere(() -> answers("summary"));
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatIsCountedOnIsTakenByNobodyBeforeTheTurnHasEnded() {
        answers("summary");
        database.transactions().executeWithoutResult(status -> {
            add(Reply.text("summary"));
            elsewhere(() -> assertThat(queue.claim(1, 1, Map.of()).rows()).isEmpty());
        });
        dispatchAll();
        assertThat(channels.texts()).containsExactly("summary");
    }

    @Test
    void aTurnThatFailsLeavesEverythingAsItWas() {
        answers("summary");
        database.transactions().executeWithoutResult(status -> {
            add(Reply.text("summary"));
            status.setRollbackOnly();
        });
        assertThat(database.value("select count(*) from message")).isEqualTo("1");
        answers("summary");
        assertThat(database.value("select direction from message order by number desc limit 1"))
                .isEqualTo("note");
    }

    @Test
    void whileDispatchersTakeWhatTheyFindNothingThatIsCountedOnIsTaken() throws InterruptedException {
        var over = new AtomicBoolean();
        Thread dispatcher = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                dispatch();
                database.jdbc().sql("update outbox set hold_until = null").update();
            }
        });
        int counted = 0;
        for (int i = 0; i < 200; i++) {
            String words = "summary " + i / 2;
            counted += Boolean.TRUE.equals(database.transactions().execute(status -> {
                        add(Reply.text(words));
                        return isCountedOn(words);
                    }))
                    ? 1
                    : 0;
        }
        await().atMost(SHORT)
                .until(() -> database.value("select count(*) from outbox where state <> 'accepted'")
                        .equals("0"));
        over.set(true);
        dispatcher.join();
        assertThat(channels.delivered()).hasSize(200 - counted);
    }

    @Test
    void aPlaceForAnAnswerThatIsLeftOutIsGivenBack() {
        channels.answers(row -> new SendOutcome.Away());
        Outbox direct = outbox(dispatcher.departures());
        dispatcher.pass();
        direct(direct);
        await().atMost(SHORT)
                .until(() -> database.value("select state || attempts || fence from outbox")
                        .equals("new01"));
        for (int i = 0; i < 5; i++) {
            dispatcher.pass();
            direct(direct);
        }
        dispatcher.pass();
        assertThat(rows()).isEqualTo(1);
        assertThat(dispatcher.departures().place(new Lane("default", "whatsapp")))
                .isPresent();
    }

    /** Whether the transaction under way left an answer out; what it counts on is free to everybody else then. */
    private boolean isCountedOn(String words) {
        boolean leftOut = database.value("select direction from message order by number desc limit 1")
                .equals("note");
        if (leftOut) {
            elsewhere(() -> assertThat(database.value(
                            "select state || attempts from outbox where reply ->> 'text' = '" + words + "'"))
                    .isEqualTo("new0"));
        }
        return leftOut;
    }

    private void direct(Outbox direct) {
        database.transactions()
                .executeWithoutResult(
                        status -> direct.add(conversation(), List.of(Reply.text("summary")), stand(), context()));
    }

    /** On another connection. */
    private static void elsewhere(Runnable deed) {
        var failed = new Throwable[1];
        Thread thread = Thread.ofPlatform()
                .uncaughtExceptionHandler((who, why) -> failed[0] = why)
                .start(deed);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failed[0]).isNull();
    }
}
