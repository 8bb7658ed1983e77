package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.qloapps.TaxRate;
import io.conserje.pmsadapter.qloapps.wire.booking.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How QloApps 1.7.0 counts a booking that is changed (measured, to the cent). It takes off one room after the other with its services and
 * rounds to cents each time. A service that is sent with its tax costs whole cents a night, at a rate of three decimals; a booking that was
 * never changed has them unrounded. Its total does not tell which it is: the order does.
 */
record QloAppsBill(QloAppsStanding standing, QloAppsBooked booked) {

    private static final int SCALE = 6;
    private static final int RATE_SCALE = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /**
     * What a service costs that is sent with its tax: so many nights, or pieces, in whole cents each. QloApps keeps the tax as a rate of
     * three decimals; what has none is rounded as a whole.
     */
    static BigDecimal charged(BigDecimal net, BigDecimal tax, long pieces, QloAppsStanding standing) {
        if (net.signum() == 0 || tax.signum() == 0) {
            return standing.money(net.add(tax)).amount();
        }
        BigDecimal count = BigDecimal.valueOf(Math.max(1, pieces));
        var rate = new TaxRate(tax.multiply(HUNDRED).divide(net, RATE_SCALE, RoundingMode.HALF_UP));
        return standing.money(rate.with(net.divide(count, SCALE, RoundingMode.HALF_UP)))
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
                more = more.add(charged(
                                service.totalPriceWithoutTax(), service.totalTax(), pieces(room, service), standing))
                        .subtract(stored(room, service));
            }
        }
        return more;
    }

    /** What the services of a room cost whose name begins like this, when they are sent again. */
    BigDecimal sentAgain(HeldRoom room, String name) {
        return booked.of(room).stream()
                .filter(service -> service.name().startsWith(name))
                .map(service ->
                        charged(service.totalPriceWithoutTax(), service.totalTax(), pieces(room, service), standing))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A service that no change has touched is kept unrounded, and told in whole cents: at the room's rate it can be found again. */
    private BigDecimal stored(HeldRoom room, BookedLines.Service service) {
        BigDecimal tax = service.totalPriceWithoutTax().multiply(QloAppsExtras.rate(room));
        boolean found = tax.subtract(service.totalTax()).abs().compareTo(CENT) < 0;
        return standing.isAsBooked() && found ? service.totalPriceWithoutTax().add(tax) : service.gross();
    }

    private long pieces(HeldRoom room, BookedLines.Service service) {
        return service.perNight() == 1 && booked.catalogue().contains(service.idService())
                ? room.to().toEpochDay() - room.from().toEpochDay()
                : 1;
    }
}
