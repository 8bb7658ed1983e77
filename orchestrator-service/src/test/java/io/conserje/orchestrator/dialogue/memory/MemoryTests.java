package io.conserje.orchestrator.dialogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.StoredState;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
                .isEqualTo(new Pending.Dropped(Stay.NOTHING, Rooms.NONE.outdated(), Wishes.NONE));
        assertThat(memory.read(memory.write(state, "es"))).isEqualTo(state);
    }

    @Test
    void whatIsLeftOpenComesBackWithItsBudgetAndItsWishes() {
        Rooms rooms = Rooms.NONE.within(new Budget(new BigDecimal("2500.00"), null, true));
        DialogueState state =
                DialogueState.FRESH.with(rooms).with(Wishes.NONE.and("a cot")).pauseStay();

        DialogueState read = memory.read(memory.write(state, "es"));
        assertThat(read).isEqualTo(state);
        assertThat(read.pending().paused()).isTrue();
        assertThat(read.takenUpAgain().rooms().budget()).isEqualTo(rooms.budget());
        assertThat(read.takenUpAgain().wishes().knows("a cot")).isTrue();
    }

    @Test
    void whatWasStoredBeforeFeesWereToldHasNone() {
        var price = new Money(new BigDecimal("4680.00"), "USD");
        var fee = new Fee("6", "Internet", new Money(new BigDecimal("250.00"), "USD"));
        DialogueState state = DialogueState.FRESH
                .with(Rooms.NONE.showing(List.of(new Rooms.Shown("2", "Delux Rooms", price, List.of(fee)))))
                .quoting(new DialogueState.Quoted(new UUID(0, 1), "2", "Delux Rooms", price, List.of(fee)));
        String json = memory.write(state, "es").json();
        String before = json.replaceAll(",\"fees\":\\[[^]]*]", "");

        assertThat(memory.read(new StoredState("confirming", json, "es"))).isEqualTo(state);
        DialogueState read = memory.read(new StoredState("confirming", before, "es"));
        assertThat(before).isNotEqualTo(json);
        assertThat(read.rooms().shown().getFirst().fees()).isEmpty();
        assertThat(read.quoted())
                .isNotNull()
                .satisfies(quoted -> assertThat(quoted.fees()).isEmpty());
    }

    @Test
    void whatWasStoredBeforeCountsCouldBeOpenHasNone() {
        var open = new OpenCount("nights", List.of(2, 3));
        DialogueState state = DialogueState.FRESH.with(Stay.NOTHING.opening(open));
        String json = memory.write(state, "es").json();
        String before = json.replaceAll(",\"open\":\\[[^\\]]*\\][^\\]]*\\]", "");

        assertThat(memory.read(new StoredState("collecting_stay", json, "es"))).isEqualTo(state);
        assertThat(before).isNotEqualTo(json);
        assertThat(memory.read(new StoredState("collecting_stay", before, "es")).stay())
                .isEqualTo(Stay.NOTHING);
    }
}
