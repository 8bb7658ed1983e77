package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.XmlReader;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Overwrites one room of an order ({@code PUT /room_bookings}): no capacity, price or availability is checked. */
class RoomBookings {
    private final Books books;
    private final Documents documents;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder().build();

    RoomBookings(Books books, Documents documents, InstantSource clock) {
        this.books = books;
        this.documents = documents;
        this.clock = clock;
    }

    /** Takes what the document says; the order's total keeps its amount; numbers come back as strings. */
    Answer replace(String id, byte[] body) {
        JsonNode wanted = json.valueToTree(XmlReader.read(body).orElseThrow(() -> new Refused(Answer.noXml())))
                .path("booking");
        return books.locked(() -> books.roomBookings().stream()
                .filter(room -> String.valueOf(room.id).equals(id))
                .findFirst()
                .map(room -> replace(room, wanted))
                .orElse(Answer.error(404, 92, "Invalid ID")));
    }

    private Answer replace(RoomBooking room, JsonNode wanted) {
        room.adults = wanted.path("adults").asInt(room.adults);
        room.children = wanted.path("children").asInt(room.children);
        room.childAges = wanted.path("child_ages").asString(room.childAges);
        room.from = date(wanted.path("date_from"), room.from);
        room.to = date(wanted.path("date_to"), room.to);
        room.checkInTime = wanted.path("check_in_time").asString(room.checkInTime);
        room.plannedCheckOut = wanted.path("planned_check_out").asString(room.plannedCheckOut);
        BigDecimal price = wanted.path("total_price_tax_excl").asDecimal(room.price);
        BigDecimal withTax = wanted.path("total_price_tax_incl").asDecimal(price.add(room.priceTax));
        room.price = price;
        room.priceTax = withTax.subtract(price);
        room.updated = clock.instant();
        return Answer.ok("booking", Wording.strings(documents.roomBooking(room)));
    }

    private static LocalDate date(JsonNode node, LocalDate otherwise) {
        String text = node.asString("");
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(text.substring(0, 10)) : otherwise;
    }
}
