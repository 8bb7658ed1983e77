package io.conserje.orchestrator.dialogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import org.junit.jupiter.api.Test;

class StayTests {

    @Test
    void peopleAreSpreadOverTheRooms() {
        assertThat(Stay.NOTHING.withParty(5, 3, List.of(2, 4, 6)).withRooms(2).parties())
                .containsExactly(new RoomParty(3, 2, List.of(2, 6)), new RoomParty(2, 1, List.of(4)));
    }

    @Test
    void everyRoomHasAnAdult() {
        assertThat(Stay.NOTHING.withParty(1, 0, List.of()).withRooms(2).parties())
                .containsExactly(new RoomParty(1, 0, List.of()), new RoomParty(1, 0, List.of()));
    }

    @Test
    void aStayIsCompleteOnlyWithDatesPeopleAndAges() {
        var dates = Stay.NOTHING.withDates(
                java.time.LocalDate.of(2026, 12, 12), java.time.LocalDate.of(2026, 12, 15), null);
        assertThat(Stay.NOTHING.isComplete()).isFalse();
        assertThat(dates.isComplete()).isFalse();
        assertThat(dates.withParty(2, 1, List.of()).isComplete()).isFalse();
        assertThat(dates.withParty(2, 1, List.of(3)).isComplete()).isTrue();
        assertThat(dates.length()).isEqualTo(3);
    }
}
