package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.qloapps.QloAppsRoomType;
import io.conserje.pmsadapter.qloapps.wire.booking.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.booking.ChangeBody;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.house.ExtraServiceRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.house.ServiceRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes extras so that they cost what was said: with their own tax, at the room's rate those by name, and by name wherever QloApps would
 * not keep the quantity, as it does with services of the catalogue.
 */
final class QloAppsExtras {

    private static final int SCALE = 6;
    private static final int A_BOOKING = 1;

    private QloAppsExtras() {}

    /** One by name at a price with tax. */
    static QloAppsBooked.Extra named(HeldRoom room, String name, Money price, int quantity) {
        BigDecimal gross = price.amount().multiply(BigDecimal.valueOf(quantity));
        BigDecimal net = gross.divide(BigDecimal.ONE.add(rate(room)), SCALE, RoundingMode.HALF_UP);
        return new QloAppsBooked.Extra(asOne(name, quantity, net, gross.subtract(net)), gross);
    }

    /**
     * By name, and several as one: a move of a booking whose last service is more than one dies in QloApps 1.7.0 half-way, after it took
     * the new room and before it left the old (measured).
     */
    static ChangeBody.Service asOne(String name, int quantity, BigDecimal net, BigDecimal tax) {
        String named = quantity == 1 ? name : quantity + " x " + name;
        return new ChangeBody.Service(null, named, net, 1, A_BOOKING, tax);
    }

    /** One of the catalogue, at the type's price or its own; empty when the type does not have it or its tax is no plain rate. */
    static Optional<QloAppsBooked.Extra> ofCatalogue(
            QloAppsStanding standing,
            HeldRoom room,
            QloAppsRoomType type,
            List<ExtraServiceRow> catalogue,
            StayChange.Extra wish,
            QloAppsTaxes taxes) {
        return type.row().services().stream()
                .filter(service -> String.valueOf(service.id()).equals(wish.serviceId()))
                .flatMap(service -> catalogue.stream()
                        .filter(row -> row.id() == service.id())
                        .flatMap(row -> taxes
                                .rate(room, type.row(), service, row)
                                .map(rate -> ofCatalogue(standing, room, service, row, wish.quantity(), rate))
                                .stream()))
                .findFirst();
    }

    /**
     * A service of the catalogue as a booking would tell it; empty when it is none of those.
     *
     * @param told its tax; null where it was left to QloApps
     */
    static Optional<BookedLines.Service> told(
            HeldRoom room, RoomTypeRow.Service ofType, Map<Integer, ServiceRow> services, @Nullable BigDecimal told) {
        return Optional.ofNullable(services.get(ofType.id())).map(service -> {
            BigDecimal own = ofType.price() == null ? service.price() : ofType.price();
            BigDecimal net = service.isNightly() ? own.multiply(nights(room)) : own;
            BigDecimal tax = told == null ? tax(room, net) : told;
            return new BookedLines.Service(service.id(), "", 1, net, net, tax, service.isNightly() ? 1 : 0);
        });
    }

    /** One by name as a booking would tell it. */
    static BookedLines.Service told(ChangeBody.Service sent) {
        BigDecimal one = Objects.requireNonNullElse(sent.unitPriceWithoutTax(), BigDecimal.ZERO);
        BigDecimal net = one.multiply(BigDecimal.valueOf(sent.quantity()));
        return new BookedLines.Service(
                0,
                Objects.requireNonNullElse(sent.name(), ""),
                sent.quantity(),
                one,
                net,
                Objects.requireNonNullElse(sent.totalTax(), BigDecimal.ZERO),
                0);
    }

    private static QloAppsBooked.Extra ofCatalogue(
            QloAppsStanding standing,
            HeldRoom room,
            RoomTypeRow.Service ofType,
            ExtraServiceRow row,
            int quantity,
            BigDecimal rate) {
        BigDecimal own = ofType.price() == null ? row.price() : ofType.price();
        BigDecimal one = row.isNightly() ? own.multiply(nights(room)) : own;
        BigDecimal net = one.multiply(BigDecimal.valueOf(quantity));
        BigDecimal tax = net.multiply(rate).setScale(SCALE, RoundingMode.HALF_UP);
        ChangeBody.Service service = quantity == 1
                ? new ChangeBody.Service(row.id(), null, null, 1, null, tax)
                : asOne(row.name(), quantity, net, tax);
        long pieces = quantity == 1 && row.isNightly() ? nights(room).longValue() : 1;
        return new QloAppsBooked.Extra(service, QloAppsBill.charged(net, tax, pieces, standing));
    }

    private static BigDecimal nights(HeldRoom room) {
        return BigDecimal.valueOf(room.to().toEpochDay() - room.from().toEpochDay());
    }

    private static BigDecimal tax(HeldRoom room, BigDecimal net) {
        return net.multiply(rate(room)).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** The room's tax rate, which is also that of the services in its price. */
    static BigDecimal rate(HeldRoom room) {
        return room.net().signum() == 0
                ? BigDecimal.ZERO
                : room.gross().subtract(room.net()).divide(room.net(), SCALE, RoundingMode.HALF_UP);
    }
}
