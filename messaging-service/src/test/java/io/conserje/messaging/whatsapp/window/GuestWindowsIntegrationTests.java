package io.conserje.messaging.whatsapp.window;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.CountedStatements;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.messaging.whatsapp.reading.ReadersFixture;
import io.conserje.messaging.whatsapp.window.GuestWindows.State;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a process knows of the windows that it opened itself. */
class GuestWindowsIntegrationTests {
    private static final List<Identifier> GUEST = List.of(new Identifier(Identifier.WA_ID, "59899000001"));

    private final ManualClock clock = new ManualClock();
    private CountedStatements statements;
    private GuestWindows here;
    private GuestWindows there;

    @BeforeEach
    void guestWrites() {
        statements = new CountedStatements(TestDatabase.tables().dataSource());
        here = new GuestWindows(statements.jdbc(), clock);
        there = new GuestWindows(statements.jdbc(), clock);
        here.read(List.of(ReadersFixture.whatsApp().read(delivery(1, body(messages(text("wamid.g", "Hola")))))));
    }

    @Test
    void whoHasJustWrittenIsNotLookedUpForAMinute() {
        assertThat(statements.during(() -> assertThat(state(here)).isEqualTo(State.OPEN)))
                .isEmpty();
        clock.pass(JustOpened.REMEMBERED);
        assertThat(statements.during(() -> assertThat(state(here)).isEqualTo(State.OPEN)))
                .hasSize(1);
    }

    @Test
    void anotherProcessLooksItUp() {
        assertThat(statements.during(() -> assertThat(state(there)).isEqualTo(State.OPEN)))
                .hasSize(1);
    }

    @Test
    void whatMetaSaysIsInTheBooksAtOnceAndKnownEverywhereWithinAMinute() {
        there.closed(Bodies.NUMBER, GUEST);
        assertThat(state(there)).isEqualTo(State.CLOSED);
        assertThat(here.inTheBooks(Bodies.NUMBER, GUEST)).isEqualTo(State.CLOSED);
        clock.pass(JustOpened.REMEMBERED);
        assertThat(state(here)).isEqualTo(State.CLOSED);
    }

    @Test
    void whatMetaTellsTheProcessThatOpenedItIsKnownThereAtOnce() {
        here.closed(Bodies.NUMBER, GUEST);
        assertThat(state(here)).isEqualTo(State.CLOSED);
    }

    @Test
    void aWindowThatEndsWithinTheMinuteEndsInTime() {
        String almostADayAgo = text("wamid.old", "Hola").replace("1795168800", "1795082430");
        there.read(List.of(ReadersFixture.whatsApp().read(delivery(1, body(messages(almostADayAgo))))));
        statements
                .jdbc()
                .sql("update guest_window set open_until = open_until - interval '2 days'")
                .update();
        assertThat(state(there)).isEqualTo(State.OPEN);
        clock.pass(Duration.ofSeconds(31));
        assertThat(state(there)).isEqualTo(State.CLOSED);
    }

    private static State state(GuestWindows windows) {
        return windows.of(Bodies.NUMBER, GUEST);
    }
}
