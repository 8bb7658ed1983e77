package io.conserje.pmsadapter.qloapps.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A room for fewer of its nights, at the same price a night. */
final class QloAppsShortening {

    private static final int SCALE = 6;

    private QloAppsShortening() {}

    static WantedRoom of(WantedRoom room, LocalDate from, LocalDate to) {
        BigDecimal before = BigDecimal.valueOf(ChronoUnit.DAYS.between(room.from(), room.to()));
        BigDecimal after = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        return new WantedRoom(
                room.type(),
                from,
                to,
                room.room(),
                room.adults(),
                room.children(),
                room.ages(),
                part(room.net(), after, before),
                part(room.tax(), after, before),
                room.services());
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal after, BigDecimal before) {
        return amount.multiply(after).divide(before, SCALE, RoundingMode.HALF_UP);
    }
}
