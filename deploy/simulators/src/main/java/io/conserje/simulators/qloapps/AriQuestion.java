package io.conserje.simulators.qloapps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A question to {@code hotel_ari}.
 *
 * @param typeId the only type asked for, 0 for all
 * @param occupancies how many rooms the price is for
 * @param breakdown whether every night is to be told on its own
 * @param states which rooms are to be listed beside the free ones: {@code unavailable}, {@code booked}, {@code partially_available}
 */
record AriQuestion(
        String hotelId,
        int typeId,
        LocalDate from,
        LocalDate to,
        int occupancies,
        boolean breakdown,
        Set<String> states) {

    AriQuestion {
        states = Set.copyOf(states);
    }

    long nights() {
        return ChronoUnit.DAYS.between(from, to);
    }

    AriQuestion night(LocalDate night) {
        return new AriQuestion(hotelId, typeId, night, night.plusDays(1), occupancies, breakdown, states);
    }
}
