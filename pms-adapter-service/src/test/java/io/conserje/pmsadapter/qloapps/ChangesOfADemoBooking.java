package io.conserje.pmsadapter.qloapps;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.BookingDesk;
import io.conserje.pmsadapter.change.ChangeDesk;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeQuote;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** Two nights in the installer's demo hotel, on a day of 2027, and desks that change them and book beside them. */
abstract class ChangesOfADemoBooking {

    static final LocalDate DAY = LocalDate.parse("2027-09-10");

    final QloAppsFixture fixture;
    final BackOffice backOffice;
    final ChangeableStays stays;
    final ChangeDesk desk;
    final BookingDesk bookings;
    final String stay;

    /**
     * Changes bookings there.
     *
     * @param keyOfBackOffice may also change {@code feature_prices}
     */
    ChangesOfADemoBooking(String url, String key, String keyOfBackOffice) {
        fixture = new QloAppsFixture(url, key, Duration.ofSeconds(20));
        backOffice = new BackOffice(url, keyOfBackOffice);
        stays = fixture.changes();
        desk = new ChangeDesk(fixture::changes);
        bookings = new BookingDesk(fixture.reservations());
        stay = book();
    }

    @AfterEach
    void close() {
        backOffice.asBefore();
        bookings.cancelAll(fixture.reservations());
        desk.close();
        bookings.close();
    }

    StandingStay make(StayChange change) {
        ChangeQuote quote = desk.quote(stay, change);
        assertThat(quote.reason()).as("quote of %s", change).isNull();
        ChangeOutcome outcome = desk.make(
                UUID.randomUUID(), stay, change, quote.total().amount().toPlainString());
        assertThat(outcome.state()).as("%s: %s", change, outcome).isEqualTo(ChangeOutcome.State.DONE);
        StandingStay standing = stays.look(stay).orElseThrow();
        if (!standing.over()) {
            assertThat(standing.total()).as("charge of %s", change).isEqualTo(quote.total());
        }
        return standing;
    }

    static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    String book() {
        BookingOutcome outcome = bookings.book(request());
        assertThat(outcome.state()).as("%s", outcome).isEqualTo(State.CONFIRMED);
        return bookings.orderOf(outcome.key());
    }

    static BookingRequest request() {
        return aBooking()
                .roomType("2")
                .checkIn(DAY.toString())
                .quoted("3640.00")
                .build();
    }

    static StayChange breakfast(int quantity) {
        return new StayChange.Services(List.of(new StayChange.Extra("9", null, null, quantity)));
    }

    static StayChange dates(int from, int to) {
        return new StayChange.Dates(DAY.plusDays(from), DAY.plusDays(to));
    }
}
