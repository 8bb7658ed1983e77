package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.orchestrator.Messages;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.guest.GuestsFixture;
import io.conserje.orchestrator.intake.IntakeFixture;
import io.conserje.orchestrator.intake.Readings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergedTurnsIntegrationTests {

    private static final int GUESTS = 12;
    private static final int ROUNDS = 4;

    private final TestDatabase database = TestDatabase.fresh();
    private final GuestsFixture guests = new GuestsFixture(database);
    private final ScriptedReservations reservations = new ScriptedReservations();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTurnThatStalledWhileItsConversationWasMergedCommitsNothingAndTheOtherAnswersOnce() {
        ConversationId older = database.conversation();
        ConversationId younger = database.conversation();
        database.says(younger, "hola");
        TestEngine engine = engine();
        TurnAttempt stalled = engine.preparation
                .prepare(engine.leases.take(1, 1).leases().getFirst())
                .orElseThrow();
        database.timePasses();
        merge(older, younger);
        var late = new TurnEnd(
                stalled.lease(),
                stalled.rowIds(),
                "done",
                ScriptedDialogue.say("late"),
                null,
                List.of(),
                stalled.context());
        assertThatThrownBy(() -> engine.commit.commit(late)).isInstanceOf(LeaseLost.class);
        engine().turns();
        assertThat(replies()).containsExactly("echo: hola");
        assertThat(database.value("select distinct conversation_id from outbox"))
                .isEqualTo(older.toString());
    }

    @Test
    void aDraftOfTheMergedConversationIsBookedUnderOneKeyWhoeverBooksIt() {
        ConversationId older = database.conversation();
        ConversationId younger = database.conversation();
        database.says(younger, "book");
        var dialogue = new ScriptedDialogue();
        TestEngine stalled = engine(dialogue);
        dialogue.decides(turn -> {
            dialogue.decides(ScriptedDialogue::repeat);
            database.timePasses();
            merge(older, younger);
            return ScriptedDialogue.book();
        });
        stalled.turns();
        engine(dialogue).turns();
        assertThat(database.value("select count(*) || ' ' || min(state) from booking"))
                .isEqualTo("1 confirmed");
        assertThat(reservations.standing()).isEqualTo(1);
        assertThat(replies()).singleElement().asString().startsWith("confirmed REF");
    }

    @Test
    void nothingIsLostNorDoubledWhileGuestsAreMergedAndTurnsRun() throws InterruptedException {
        var busy = new AtomicBoolean(true);
        var readings = new Spoken();
        var intake = new IntakeFixture(database);
        List<Thread> workers = Stream.of(
                        repeat(busy, engine()),
                        repeat(busy, engine()),
                        Thread.ofVirtual().start(() -> merges(busy)),
                        Thread.ofVirtual().start(() -> merges(busy)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int guest = 0; guest < GUESTS; guest++) {
                String word = "g" + guest + "r" + round;
                intake.arrives("user|" + guest + "|u" + word, "number|" + guest + "|n" + word);
                if (round >= 1) {
                    intake.arrives("both|" + guest + "|b" + word);
                }
            }
            intake.read(readings);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.value("select count(*) from inbox where state = 'waiting'")
                                .equals("0")
                        && database.value("select count(*) from conversation_merge")
                                .equals("0"));
        busy.set(false);
        for (Thread worker : workers) {
            worker.join();
        }
        assertThat(database.value("select count(*) from conversation where merged_into is null"))
                .isEqualTo(String.valueOf(GUESTS));
        assertThat(words()).hasSize(GUESTS * (3 * ROUNDS - 1)).doesNotHaveDuplicates();
        assertThat(
                        database.value(
                                "select count(*) from inbox i join conversation c on c.id = i.conversation_id where c.merged_into is not null"))
                .isEqualTo("0");
        assertThat(database.value("select count(distinct conversation_id) from outbox"))
                .isEqualTo(String.valueOf(GUESTS));
    }

    private void merge(ConversationId one, ConversationId other) {
        database.jdbc()
                .sql(
                        "insert into conversation_merge (one, other) values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid))")
                .param("one", one.value())
                .param("other", other.value())
                .update();
        guests.mergesAreTried();
    }

    private void merges(AtomicBoolean busy) {
        while (busy.get()) {
            guests.mergesAreTried();
        }
    }

    private TestEngine engine() {
        return engine(new ScriptedDialogue());
    }

    private TestEngine engine(ScriptedDialogue dialogue) {
        return new TestEngine(database, dialogue, reservations, InstantSource.fixed(TestEngine.NOW));
    }

    private static Thread repeat(AtomicBoolean busy, TestEngine engine) {
        return Thread.ofVirtual().start(() -> {
            while (busy.get()) {
                engine.worker.pass();
                engine.worker.heartbeat();
            }
        });
    }

    private List<String> replies() {
        return database.jdbc()
                .sql("select reply ->> 'text' as text from outbox order by seq")
                .query((row, number) -> row.getString("text"))
                .list();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        replies()
                .forEach(text ->
                        words.addAll(List.of(text.substring("echo: ".length()).split(" "))));
        return words;
    }

    /** Bodies of the form {@code who|guest|word}: a guest by id, by number, or by both. */
    private static final class Spoken implements Readings {

        @Override
        public Outcome read(List<RawDelivery> deliveries) {
            return new Outcome.Read(IntStream.range(0, deliveries.size())
                    .mapToObj(i -> read(deliveries.get(i)))
                    .toList());
        }

        @Override
        public void confirm(List<Long> deliveryIds) {
            // Nothing is taken back here.
        }

        private static ReadDelivery read(RawDelivery delivery) {
            String[] parts = new String(delivery.body(), StandardCharsets.UTF_8).split("\\|");
            var userId = new Identifier(Identifier.USER_ID, "UY." + parts[1]);
            var waId = new Identifier(Identifier.WA_ID, "5989900" + parts[1]);
            List<Identifier> known = switch (parts[0]) {
                case "user" -> List.of(userId);
                case "number" -> List.of(waId);
                default -> List.of(userId, waId);
            };
            var message = new GuestMessage(
                    0,
                    "default",
                    "whatsapp",
                    TestDatabase.RECEIVER,
                    "wamid." + parts[2],
                    Messages.AT,
                    known,
                    "Guest",
                    "text",
                    parts[2],
                    null,
                    null,
                    null,
                    null,
                    null);
            return new ReadDelivery(delivery.id(), List.of(message), List.of(), List.of(), List.of());
        }
    }
}
