package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.dialogue.RealDialogue;
import io.conserje.orchestrator.dialogue.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real dialogue in turns on a real PostgreSQL, while nothing that it says is sent: a guest who wishes, and one who repeats himself. */
class TalkInTurnsIntegrationTests {

    private static final String COT = "¿podrían poner una cuna?";
    private static final Map<String, Said> SCRIPT = Map.of(
            "stay",
            Said.in("es")
                    .meaning("make_reservation")
                    .with("check_in", "2026-12-12")
                    .with("check_out", "2026-12-15")
                    .with("adults", 2),
            "Delux",
            Said.in("es").meaning("inform"),
            "who",
            Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"),
            COT,
            Said.in("es").meaning("special_request"),
            "y toallas",
            Said.in("es").meaning("request_housekeeping"),
            "sí",
            Said.in("es").meaning("affirm"));

    private final TestDatabase database = TestDatabase.fresh();
    private final TestEngine engine = new TestEngine(
            database, RealDialogue.understanding(SCRIPT), new ScriptedReservations(), () -> TestEngine.NOW);
    private final ConversationId guest = database.conversation();

    @BeforeEach
    void aSummaryWaits() {
        List.of("stay", "Delux", "who").forEach(this::says);
        assertThat(database.value("select state_name from conversation")).isEqualTo("confirming");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWishIsOneTicketAndGoesWithTheBooking() {
        says(COT);
        assertThat(last()).startsWith("Tomé nota").contains("Este es el resumen", "Delux Rooms");
        says(COT);
        assertThat(last()).startsWith("Ya lo tengo anotado").contains("Este es el resumen");
        says("y toallas");
        assertThat(database.value("select string_agg(concat_ws(' ', kind, times, state), ', ') from ticket"))
                .isEqualTo("request 2 open");
        says("sí");
        assertThat(last()).startsWith("¡Reserva confirmada!").contains("ya sabe lo que pidió");
        assertThat(database.value("select wish ->> 'remark' from booking"))
                .isEqualTo("The guest wishes: " + COT + " / y toallas");
        assertThat(database.value("select mode from conversation")).isEqualTo("agent");
    }

    @Test
    void aSummaryThatWaitsIsSaidOnceAndItsButtonBooks() {
        long before = answers();
        says("who");
        says("who");
        assertThat(answers()).isEqualTo(before);
        says("sí");
        assertThat(database.value("""
                        select count(*) from booking b join outbox o on o.conversation_id = b.conversation_id
                        where o.reply::text like '%confirm:yes:' || b.draft_id || '%'""")).isEqualTo("1");
    }

    private long answers() {
        return Long.parseLong(database.value("select count(*) from outbox"));
    }

    private String last() {
        return database.value("select reply ->> 'text' from outbox order by seq desc limit 1");
    }

    private void says(String text) {
        database.says(guest, text);
        engine.turns();
    }
}
