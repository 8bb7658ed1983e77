package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.StayChange;
import java.time.LocalDate;

/** Changes of the stay of {@link InMemoryStays}, which is booked for two nights from 10 December on. */
final class StayChangeFixture {

    static final StayChange LONGER = dates("2026-12-10", "2026-12-13");

    private StayChangeFixture() {}

    static StayChange dates(String from, String to) {
        return new StayChange.Dates(LocalDate.parse(from), LocalDate.parse(to));
    }
}
