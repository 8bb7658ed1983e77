package io.conserje.orchestrator.dialogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.StoredState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What one version stores, the next one reads. */
class MemoryTests {

    private final Memory memory = new Memory();

    @Test
    void whatWasStoredBeforeAnythingCouldBePutAsideIsRead() {
        String json = memory.write(DialogueState.FRESH, "es").json();
        String before = json.replaceFirst(",\"pending\":\\{[^}]*}", "");

        assertThat(before).isNotEqualTo(json);
        assertThat(memory.read(new StoredState("idle", before, "es"))).isEqualTo(DialogueState.FRESH);
    }

    @Test
    void whatIsPutAsideComesBack() {
        DialogueState state = DialogueState.FRESH.with(
                Pending.NOTHING.keeping(LocalDate.parse("2026-11-23")).offeringTeam(true));

        assertThat(memory.read(memory.write(state.dropStay(), "es")).pending().dropped())
                .isEqualTo(new Pending.Dropped(Stay.NOTHING, Rooms.NONE.outdated()));
        assertThat(memory.read(memory.write(state, "es"))).isEqualTo(state);
    }
}
