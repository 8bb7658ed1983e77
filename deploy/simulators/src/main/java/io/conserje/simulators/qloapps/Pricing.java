package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingRequest.RoomWish;
import io.conserje.simulators.qloapps.BookingRequest.ServiceWish;
import io.conserje.simulators.qloapps.BookingRequest.TotalTax;
import io.conserje.simulators.qloapps.RoomBooking.SoldService;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prices a room and its services as QloApps does: services that were not sent are not sold, tax is what was sent. */
final class Pricing {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int RATE_DECIMALS = 3;
    private static final int PRICE_DECIMALS = 6;

    private final House house;
    private final Books books;

    Pricing(House house, Books books) {
        this.house = house;
        this.books = books;
    }

    /**
     * Sets price, tax and services of a room. Services that QloApps adds by itself lose their tax when they are sent again
     * without one; of a service of the catalogue there is one, however many were sent.
     */
    void price(RoomBooking booking, RoomWish wish) {
        long nights = ChronoUnit.DAYS.between(booking.from, booking.to);
        RoomType type = house.type(booking.room.typeId()).orElseThrow();
        booking.price = wish.nightly() == null
                ? books.rates.price(type.id(), type.nightly(), booking.from, booking.to)
                : wish.nightly().multiply(BigDecimal.valueOf(nights));
        booking.priceTax = wish.tax() instanceof TotalTax.Amount amount
                ? byRate(booking.price, amount.value())
                : House.taxOn(booking.price);
        booking.firstPrice = booking.price.add(booking.priceTax);
        List<SoldService> before = booking.services;
        List<SoldService> sold = new ArrayList<>();
        wish.services().forEach(service -> sold.add(sell(service, nights, before)));
        booking.services = List.copyOf(sold);
    }

    /** The same for a room that is changed or brought by a change: its services are kept in whole cents. */
    void priceAgain(RoomBooking booking, RoomWish wish) {
        price(booking, wish);
        booking.services = booking.services.stream().map(SoldService::inCents).toList();
    }

    /** QloApps keeps a tax as a rate of three decimals, so that an amount that is no such rate comes out a little different. */
    private static BigDecimal byRate(BigDecimal price, BigDecimal tax) {
        if (price.signum() == 0) {
            return tax;
        }
        BigDecimal rate = tax.multiply(HUNDRED).divide(price, RATE_DECIMALS, RoundingMode.HALF_UP);
        return price.multiply(rate).divide(HUNDRED, PRICE_DECIMALS, RoundingMode.HALF_UP);
    }

    private SoldService sell(ServiceWish wish, long nights, List<SoldService> before) {
        Optional<ExtraService> known = known(wish);
        BigDecimal price = known.map(ExtraService::price).orElse(wish.unitPrice());
        int mode = known.map(ExtraService::mode).orElse(wish.mode());
        BigDecimal unit = mode == 2 ? price.multiply(BigDecimal.valueOf(nights)) : price;
        int quantity = known.isPresent() ? 1 : wish.quantity();
        BigDecimal total = unit.multiply(BigDecimal.valueOf(quantity));
        String name = known.map(service -> service.name().english()).orElse(wish.name());
        int id = known.map(ExtraService::id).orElseGet(books::nextService);
        boolean losesTax = known.isEmpty() || (known.get().autoAdded() && had(before, id));
        BigDecimal sent = wish.tax();
        BigDecimal tax = sent == null
                ? losesTax ? BigDecimal.ZERO : House.taxOn(total)
                : inPieces(total, sent, mode == 2 ? nights : quantity).subtract(total);
        return new SoldService(id, name, quantity, unit, total, tax, mode, known.isEmpty());
    }

    /** What is sent with its tax costs whole cents a night, or a piece, at a rate of three decimals. */
    private static BigDecimal inPieces(BigDecimal price, BigDecimal tax, long pieces) {
        if (tax.signum() == 0) {
            return price.setScale(2, RoundingMode.HALF_UP);
        }
        BigDecimal count = BigDecimal.valueOf(pieces);
        BigDecimal one = price.divide(count, PRICE_DECIMALS, RoundingMode.HALF_UP);
        return one.add(byRate(one, tax.divide(count, MathContext.DECIMAL64)))
                .setScale(2, RoundingMode.HALF_UP)
                .multiply(count);
    }

    private static boolean had(List<SoldService> before, int id) {
        return before.stream().anyMatch(service -> service.id() == id);
    }

    private Optional<ExtraService> known(ServiceWish wish) {
        return wish.id() == null ? Optional.empty() : house.service(wish.id());
    }

    /** Refuses services that the catalogue does not have; one made up by name cannot be named by number later. */
    void requireServices(BookingRequest request) {
        request.lines().stream()
                .flatMap(line -> line.wishes().stream())
                .flatMap(wish -> wish.services().stream())
                .filter(service -> service.id() != null && known(service).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw BookingRequestReader.refused("Invalid request for service.");
                });
    }

    /** Raises the rooms to a wanted total with tax; a lower one is ignored. */
    static void raise(Order order, @Nullable BigDecimal wantedTotal) {
        order.addUp();
        if (wantedTotal == null || wantedTotal.compareTo(order.total()) <= 0 || order.rooms.isEmpty()) {
            return;
        }
        RoomBooking first = order.rooms.getFirst();
        BigDecimal more = wantedTotal.subtract(order.total());
        BigDecimal moreWithoutTax = more.divide(new BigDecimal("1.04"), 2, RoundingMode.HALF_UP);
        first.price = first.price.add(moreWithoutTax);
        first.priceTax = first.priceTax.add(more.subtract(moreWithoutTax));
        order.addUp();
    }
}
