package io.conserje.pmsadapter.stay;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Occupancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Counts nights by day. */
final class Occupancies {

    private final int rooms;
    private final List<SoldRoom> sold;
    private final Currency currency;

    Occupancies(int rooms, List<SoldRoom> sold, String currency) {
        this.rooms = rooms;
        this.sold = List.copyOf(sold);
        this.currency = Currency.getInstance(currency);
    }

    /** Each night of the days, first and last included. */
    Occupancy between(LocalDate from, LocalDate to, Instant asOf) {
        List<Occupancy.Day> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day(day));
        }
        return new Occupancy(days, currency.getCurrencyCode(), asOf);
    }

    private Occupancy.Day day(LocalDate night) {
        int taken = 0;
        int arrivals = 0;
        BigDecimal revenue = BigDecimal.ZERO.setScale(currency.getDefaultFractionDigits());
        for (SoldRoom room : sold) {
            if (!night.isBefore(room.checkIn()) && night.isBefore(room.checkOut())) {
                taken++;
                arrivals += night.equals(room.checkIn()) ? 1 : 0;
                revenue = revenue.add(share(room, night));
            }
        }
        return new Occupancy.Day(night, rooms, taken, arrivals, new Money(revenue, currency.getCurrencyCode()));
    }

    /** An even share to the cent; the last night has what is left over. */
    private BigDecimal share(SoldRoom room, LocalDate night) {
        if (!room.beforeTax().currency().equals(currency.getCurrencyCode())) {
            return BigDecimal.ZERO;
        }
        BigDecimal whole = room.beforeTax().amount();
        long nights = ChronoUnit.DAYS.between(room.checkIn(), room.checkOut());
        BigDecimal even =
                whole.divide(BigDecimal.valueOf(nights), currency.getDefaultFractionDigits(), RoundingMode.DOWN);
        boolean isLast = night.plusDays(1).equals(room.checkOut());
        return isLast ? whole.subtract(even.multiply(BigDecimal.valueOf(nights - 1))) : even;
    }
}
