package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingDesk.Race;
import io.conserje.simulators.qloapps.wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A hotel with its desks, and requests in QloApps' JSON. */
final class DeskFixture {
    static final String MARIA =
            "\"firstname\":\"Maria\",\"lastname\":\"Lopez\",\"email\":\"maria@example.com\",\"phone\":\"+34600111222\"";

    final House house = new House();
    final Books books = new Books();
    final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-20T10:03:18Z"));
    final Documents documents = new Documents(house, books, ZoneOffset.UTC);
    final ChangeDesk changes = new ChangeDesk(house, books, documents, clock);
    final Availability availability = new Availability(house, books);
    private final BookingRequestReader reader = new BookingRequestReader(house);
    private final AtomicInteger references = new AtomicInteger();
    private BookingDesk desk = desk(new Race(() -> {}, 0));

    private BookingDesk desk(Race race) {
        return new BookingDesk(
                house, books, documents, clock, () -> "REFERENC" + (char) ('A' + references.getAndIncrement()), race);
    }

    DeskFixture with(Race race) {
        desk = desk(race);
        return this;
    }

    Answer book(String lines) {
        return bookBody(body(MARIA, lines, ""));
    }

    Answer bookBody(String body) {
        return desk.book(reader.readNew(bytes(body)), false);
    }

    Answer change(int id, String lines) {
        return change(id, lines, "");
    }

    Answer change(int id, String lines, String more) {
        return changes.change(
                reader.readChange(
                        bytes(body(MARIA, lines, more).replace("{\"booking\":{", "{\"booking\":{\"id\":" + id + ","))),
                false);
    }

    static String body(String guest, String lines, String more) {
        return """
                {"booking":{"id_property":1,"currency":"USD","booking_status":1,"payment_status":3,"source":"token-1",
                "associations":{"customer_detail":{%s},"room_types":[%s]%s}}}""".formatted(guest, lines, more);
    }

    static String line(int type, String from, String to, String rooms) {
        int count = Math.max(1, rooms.split("adults", -1).length - 1);
        return """
                {"id_room_type":%d,"checkin_date":"%s","checkout_date":"%s","number_of_rooms":%d,"rooms":[%s]}""".formatted(type, from, to, count, rooms);
    }

    /** Every booked room's documents in the order of their numbers. */
    List<Map<String, Object>> rooms() {
        return books.roomBookings().stream().map(documents::roomBooking).toList();
    }

    Map<String, Object> order(int id) {
        return documents.order(books.orders.get(id));
    }

    int free(int type, String from, String to) {
        return books.free(house.type(type).orElseThrow(), LocalDate.parse(from), LocalDate.parse(to))
                .size();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
