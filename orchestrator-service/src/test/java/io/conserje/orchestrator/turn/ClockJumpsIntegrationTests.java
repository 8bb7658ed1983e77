package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two engines whose own clocks differ, on a database whose clock jumps: leases go by the database's clock, commits by the fence. */
class ClockJumpsIntegrationTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final TestDatabase database = TestDatabase.withClockOfItsOwn();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final AtomicReference<Instant> ahead = new AtomicReference<>(TestEngine.NOW.plus(HOUR));
    private final TestEngine one = engine(new AtomicReference<>(TestEngine.NOW));
    private final TestEngine two = engine(ahead);
    private final ConversationId guest = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aJumpAheadInTheMiddleOfATurnLetsAnotherTakeOverAndOneOfThemAnswers() {
        database.says(guest, "hola");
        TurnAttempt overtaken = one.preparation
                .prepare(one.leases.take(1, 1).leases().getFirst())
                .orElseThrow();
        database.clockJumps(HOUR);
        assertThat(two.turns()).isEqualTo(1);
        assertThatThrownBy(() -> one.commit.commit(end(overtaken, "late"))).isInstanceOf(LeaseLost.class);
        assertThat(replies()).containsExactly("echo: hola");
    }

    @Test
    void aJumpBackInTheMiddleOfATurnLetsItComeToItsEndAndNobodyElseBegin() {
        database.says(guest, "hola");
        TurnAttempt begun = one.preparation
                .prepare(one.leases.take(1, 1).leases().getFirst())
                .orElseThrow();
        database.clockJumps(HOUR.negated());
        assertThat(two.turns()).isZero();
        one.commit.commit(end(begun, "in time"));
        database.says(guest, "and now?");
        assertThat(two.turns()).isEqualTo(1);
        assertThat(replies()).containsExactly("in time", "echo: and now?");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_126})
    void howeverItJumpsEachMessageIsAnsweredOnceAndInOrder(long seed) {
        var random = new Random(seed);
        List<String> said = IntStream.range(0, 30).mapToObj(i -> "m" + i).toList();
        for (String word : said) {
            database.says(guest, word);
            if (random.nextInt(3) == 0) {
                database.clockJumps(random.nextBoolean() ? HOUR : HOUR.negated());
            }
            ahead.set(TestEngine.NOW.plus(Duration.ofMinutes(random.nextInt(-60, 60))));
            (random.nextBoolean() ? one : two).turns();
        }
        database.clockJumps(HOUR.multipliedBy(said.size()));
        one.turns();
        two.turns();
        assertThat(String.join(" ", replies()).replace("echo: ", "").split(" ")).containsExactlyElementsOf(said);
    }

    private TestEngine engine(AtomicReference<Instant> clock) {
        return new TestEngine(database, dialogue, new ScriptedReservations(), clock::get);
    }

    private static TurnEnd end(TurnAttempt attempt, String words) {
        return new TurnEnd(
                attempt.lease(),
                attempt.rowIds(),
                "done",
                ScriptedDialogue.say(words),
                null,
                List.of(),
                attempt.context());
    }

    private List<String> replies() {
        return database.jdbc()
                .sql("select reply ->> 'text' from outbox order by seq")
                .query(String.class)
                .list();
    }
}
