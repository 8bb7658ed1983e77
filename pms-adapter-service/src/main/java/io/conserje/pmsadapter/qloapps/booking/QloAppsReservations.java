package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.QloAppsRoomType;
import io.conserje.pmsadapter.qloapps.QloAppsServices;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Books in QloApps, on random free rooms, since two bookings that take the same room both get an "OK". */
class QloAppsReservations implements Reservations {

    private final QloAppsHouse house;
    private final QloAppsServices services;
    private final QloAppsAvailability availability;
    private final QloAppsCustomers customers;
    private final QloAppsClaims claims;
    private final QloAppsWrites writes;
    private final QloAppsProperties settings;
    private final RandomGenerator random;

    QloAppsReservations(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsCustomers customers,
            QloAppsClaims claims,
            QloAppsWrites writes,
            QloAppsProperties settings,
            RandomGenerator random) {
        this.house = house;
        this.services = new QloAppsServices(house);
        this.availability = availability;
        this.customers = customers;
        this.claims = claims;
        this.writes = writes;
        this.settings = settings;
        this.random = random;
    }

    @Override
    public Draft draft(BookingRequest request) {
        Optional<BookingBody.Customer> customer =
                QloAppsGuest.of(request.guest(), phone(request.guest().phone()));
        if (customer.isEmpty()) {
            return new Draft.Impossible(Reason.INVALID_GUEST);
        }
        int language = house.language(request.language());
        Optional<QloAppsRoomType> type =
                QloAppsAvailability.typeId(request.roomTypeId()).flatMap(id -> house.type(id, language));
        if (type.isEmpty()) {
            return new Draft.Impossible(Reason.REJECTED);
        }
        var stay = new Stay(request.checkIn(), request.checkOut(), request.rooms());
        return type.get().holds(stay)
                ? onFreeRooms(request, stay, type.get(), customer.get(), language)
                : new Draft.Impossible(Reason.CAPACITY);
    }

    @Override
    public List<Reservation> look(String token, String currency) {
        return claims.under(token, currency);
    }

    @Override
    public void cancel(String orderId) {
        try {
            writes.cancel(Long.parseLong(orderId));
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
        }
    }

    private Draft onFreeRooms(
            BookingRequest request, Stay stay, QloAppsRoomType type, BookingBody.Customer customer, int language) {
        AriAnswer answer = availability.ask(stay, type.id());
        Optional<AriAnswer.Type> price = answer.type(type.id());
        List<Integer> free =
                new ArrayList<>(price.map(AriAnswer.Type::freeRooms).orElse(List.of()));
        int wanted = stay.rooms().size();
        if (price.isEmpty() || free.size() < wanted) {
            return new Draft.Impossible(Reason.SOLD_OUT);
        }
        Collections.shuffle(free, random);
        List<Integer> rooms = List.copyOf(free.subList(0, wanted));
        QloAppsQuote quote =
                QloAppsQuote.of(price.get(), answer.currency(), stay, type.row(), house.servicesInRoomPrice());
        QloAppsBooker booker = customers
                .under(customer.email())
                .map(known -> QloAppsBooker.of(customer, hasPhone(request), known))
                .orElseGet(() -> QloAppsBooker.of(customer));
        var bookings = new QloAppsBookings(settings);
        return new QloAppsDraft(
                quote.total(),
                services.fees(type.row(), stay, language, answer.currency()),
                token -> bookings.body(request, booker, quote, type.id(), rooms, language, token),
                writes);
    }

    private static boolean hasPhone(BookingRequest request) {
        String phone = request.guest().phone();
        return phone != null && !phone.isBlank();
    }

    /** QloApps wants a phone number of everybody. */
    private String phone(@Nullable String ofGuest) {
        if (ofGuest != null && !ofGuest.isBlank()) {
            return ofGuest.strip();
        }
        String fallback = settings.fallbackPhone();
        return fallback != null && !fallback.isBlank()
                ? fallback
                : Objects.requireNonNullElse(house.hotel().phone(), "");
    }
}
