package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the body of a booking so that QloApps takes it as it was meant. */
class QloAppsBookings {

    private static final int NEW = 1;
    private static final int AWAITING_PAYMENT = 3;

    private final QloAppsProperties settings;

    QloAppsBookings(QloAppsProperties settings) {
        this.settings = settings;
    }

    /**
     * The body.
     *
     * @param rooms ids of free rooms, one for each party
     */
    BookingBody body(
            BookingRequest request,
            QloAppsBooker booker,
            QloAppsQuote quote,
            int roomType,
            List<Integer> rooms,
            int language,
            String token) {
        List<BookingBody.Room> lines = IntStream.range(0, rooms.size())
                .mapToObj(index -> room(rooms.get(index), request.rooms().get(index), quote))
                .toList();
        return new BookingBody(new BookingBody.Booking(
                settings.hotelId(),
                quote.total().currency(),
                NEW,
                AWAITING_PAYMENT,
                token,
                language,
                remark(booker, request),
                new BookingBody.Associations(
                        booker.customer(),
                        new BookingBody.Price(BigDecimal.ZERO),
                        new BookingBody.Payment("pay at hotel", "Pay at hotel"),
                        List.of(new BookingBody.RoomType(
                                roomType,
                                request.checkIn().toString(),
                                request.checkOut().toString(),
                                lines.size(),
                                lines)))));
    }

    private BookingBody.Room room(int id, RoomParty party, QloAppsQuote quote) {
        return new BookingBody.Room(
                id,
                party.adults(),
                party.adults(),
                party.children(),
                QloAppsParty.ages(party, settings.assumedChildAge()),
                quote.taxOfRoom(),
                quote.services().stream()
                        .map(service -> new BookingBody.Service(service, 1))
                        .toList());
    }

    private @Nullable String remark(QloAppsBooker booker, BookingRequest request) {
        boolean agesAssumed =
                request.rooms().stream().anyMatch(party -> party.childAges().size() < party.children());
        String note = agesAssumed ? "Ages of children not given, entered as " + settings.assumedChildAge() + "." : "";
        String words = request.remark() == null ? "" : request.remark();
        String remark = QloAppsGuest.remark(Stream.of(booker.note(), note, words)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" ")));
        return remark.isEmpty() ? null : remark;
    }
}
