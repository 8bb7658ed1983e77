package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.qloapps.wire.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How QloApps 1.7.0 counts a booking that is changed (measured, to the cent). It takes off one room after the other with its services and
 * rounds to cents each time. A service that is sent with its tax costs whole cents a night; a booking that was never changed has them
 * unrounded, and was charged each of them over all rooms in whole cents.
 *
 * @param neverChanged whether the booking is charged as a new one is
 */
record QloAppsBill(QloAppsStanding standing, QloAppsBooked booked, boolean neverChanged) {

    private static final int SCALE = 6;
    private static final BigDecimal NEARLY = new BigDecimal("0.0005");

    static QloAppsBill of(QloAppsStanding standing, QloAppsBooked booked) {
        var asNew = new QloAppsBill(standing, booked, true);
        BigDecimal difference = standing.order().totalPaidTaxIncl().subtract(asNew.ofNew());
        return difference.abs().compareTo(NEARLY) < 0 ? asNew : new QloAppsBill(standing, booked, false);
    }

    /** What a service costs that is sent with its tax: so many nights, or pieces, in whole cents each. */
    static BigDecimal charged(BigDecimal gross, long pieces, QloAppsStanding standing) {
        BigDecimal count = BigDecimal.valueOf(Math.max(1, pieces));
        return standing.money(gross.divide(count, SCALE, RoundingMode.HALF_UP))
                .amount()
                .multiply(count);
    }

    /** The whole after all its rooms were sent again as they are. */
    BigDecimal total() {
        return standing.order().totalPaidTaxIncl().add(sentAgain(booked.rooms()));
    }

    /** What is left when rooms leave. */
    BigDecimal without(List<HeldRoom> leaving) {
        BigDecimal left = standing.order().totalPaidTaxIncl();
        for (HeldRoom room : leaving) {
            BigDecimal gross = booked.of(room).stream()
                    .map(service -> stored(room, service))
                    .reduce(room.gross(), BigDecimal::add);
            left = standing.money(left.subtract(gross)).amount();
        }
        return left;
    }

    /** By how much rooms become dearer, or cheaper, because their services are sent again with their taxes. */
    BigDecimal sentAgain(List<HeldRoom> kept) {
        BigDecimal more = BigDecimal.ZERO;
        for (HeldRoom room : kept) {
            for (BookedLines.Service service : booked.of(room)) {
                more = more.add(charged(service.gross(), pieces(room, service), standing))
                        .subtract(stored(room, service));
            }
        }
        return more;
    }

    private BigDecimal stored(HeldRoom room, BookedLines.Service service) {
        return neverChanged
                ? service.totalPriceWithoutTax().multiply(BigDecimal.ONE.add(QloAppsExtras.rate(room)))
                : service.gross();
    }

    private BigDecimal ofNew() {
        Map<Integer, BigDecimal> byService = new HashMap<>();
        BigDecimal total = BigDecimal.ZERO;
        for (HeldRoom room : booked.rooms()) {
            total = total.add(room.gross());
            booked.of(room)
                    .forEach(service -> byService.merge(service.idService(), stored(room, service), BigDecimal::add));
        }
        return byService.values().stream()
                .map(service -> standing.money(service).amount())
                .reduce(total, BigDecimal::add);
    }

    private long pieces(HeldRoom room, BookedLines.Service service) {
        return service.perNight() == 1 && booked.catalogue().contains(service.idService())
                ? room.to().toEpochDay() - room.from().toEpochDay()
                : 1;
    }
}
