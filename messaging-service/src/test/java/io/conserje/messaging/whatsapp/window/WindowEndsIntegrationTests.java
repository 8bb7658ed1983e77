package io.conserje.messaging.whatsapp.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WindowEndsIntegrationTests {
    private static final Instant EARLY = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-21T10:00:00Z");
    private static final String NUMBER = "100200300";

    private JdbcClient jdbc;
    private WindowEnds ends;

    @BeforeEach
    void database() {
        jdbc = TestDatabase.migrated();
        ends = new WindowEnds(jdbc);
    }

    @Test
    void manyGuestsAreAnsweredForInTheOrderAskedEachByTheLatestOfTheirNames() {
        open(NUMBER, waId("1"), EARLY);
        open(NUMBER, userId("UY.1"), LATE);
        open(NUMBER, waId("2"), EARLY);
        open("another", waId("3"), LATE);
        assertThat(ends.of(List.of(
                        asked(waId("3")),
                        asked(userId("UY.1"), waId("1")),
                        asked(waId("2")),
                        asked(),
                        asked(waId("2")))))
                .containsExactly(
                        Optional.empty(), Optional.of(LATE), Optional.of(EARLY), Optional.empty(), Optional.of(EARLY));
    }

    private static AskedGuest asked(Identifier... guest) {
        return new AskedGuest(NUMBER, List.of(guest));
    }

    private static Identifier waId(String value) {
        return new Identifier(Identifier.WA_ID, value);
    }

    private static Identifier userId(String value) {
        return new Identifier(Identifier.USER_ID, value);
    }

    private void open(String sender, Identifier guest, Instant until) {
        jdbc.sql("insert into guest_window (channel, sender, kind, value, open_until, opened_by)"
                        + " values ('whatsapp', :sender, :kind, :value, cast(:until as timestamptz), 'message')")
                .param("sender", sender)
                .param("kind", guest.kind())
                .param("value", guest.value())
                .param("until", until.toString())
                .update();
    }
}
