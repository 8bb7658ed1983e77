package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingRequest.Guest;
import io.conserje.simulators.qloapps.BookingRequest.Line;
import io.conserje.simulators.qloapps.BookingRequest.RoomWish;
import io.conserje.simulators.qloapps.BookingRequest.ServiceWish;
import io.conserje.simulators.qloapps.BookingRequest.TotalTax;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.XmlReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a booking from JSON or XML and refuses it in QloApps' words where QloApps does. */
class BookingRequestReader {
    private static final List<String> ADDRESS = List.of("address", "city", "zip", "state_code", "country_code");

    private final House house;
    private final JsonMapper json = JsonMapper.builder().build();

    BookingRequestReader(House house) {
        this.house = house;
    }

    BookingRequest readNew(byte[] body) {
        JsonNode booking = root(body);
        if (booking.has("id")) {
            throw refused("id is forbidden when adding a new resource");
        }
        requireHotel(booking);
        JsonNode guest = booking.path("associations").path("customer_detail");
        requireGuest(guest);
        return request(booking, guest);
    }

    BookingRequest readChange(byte[] body) {
        JsonNode booking = root(body);
        if (!booking.has("id")) {
            throw refused("id is required with PUT requests.");
        }
        return request(booking, booking.path("associations").path("customer_detail"));
    }

    private JsonNode root(byte[] body) {
        JsonNode booking = tree(body).path("booking");
        if (!booking.isObject()) {
            throw new Refused(new Answer.Page(500, ""));
        }
        return booking;
    }

    private JsonNode tree(byte[] body) {
        if (new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("<")) {
            return json.valueToTree(XmlReader.read(body).orElseThrow(() -> new Refused(new Answer.Page(500, ""))));
        }
        try {
            return json.readTree(body);
        } catch (JacksonException malformed) {
            throw new Refused(new Answer.Page(500, ""));
        }
    }

    private static void requireHotel(JsonNode booking) {
        if (booking.path("id_property").asInt(0) != House.ID) {
            throw refused("Please provide a valid id_property.");
        }
        if (!House.CURRENCY.equals(booking.path("currency").asString(""))) {
            throw refused("Please provide valid currency.");
        }
    }

    private static void requireGuest(JsonNode guest) {
        if (!guest.isObject() || guest.isEmpty()) {
            throw refused("Customer details not found.");
        }
        if (guest.path("email").asString("").isBlank() && !guest.has("id_customer")) {
            throw refused("Please provide a valid email.");
        }
        if (guest.path("phone").asString("").isBlank() && !guest.has("id_customer")) {
            throw refused("Please provide a valid phone number.");
        }
        if (ADDRESS.stream().anyMatch(guest::has) && !ADDRESS.stream().allMatch(guest::has)) {
            throw refused("Address is required.");
        }
    }

    private BookingRequest request(JsonNode booking, JsonNode guest) {
        JsonNode parts = booking.path("associations");
        JsonNode lines = parts.path("room_types");
        if (!lines.isArray() || lines.isEmpty()) {
            throw refused(booking.has("id") ? "Rooms not found in the request." : "Requested room(s) not available.");
        }
        return new BookingRequest(
                number(booking.path("id")),
                number(booking.path("booking_status")),
                number(booking.path("payment_status")),
                booking.path("source").asString(""),
                booking.path("id_language").asInt(1),
                text(booking.path("remark")),
                guest(guest),
                money(parts.path("price_details").path("total_paid"), BigDecimal.ZERO),
                optionalMoney(parts.path("price_details").path("total_price_with_tax")),
                text(parts.path("payment_detail").path("payment_method")),
                text(parts.path("payment_detail").path("payment_type")),
                lines.valueStream().map(this::line).toList());
    }

    private static Guest guest(JsonNode guest) {
        return new Guest(
                number(guest.path("id_customer")),
                guest.path("firstname").asString(""),
                guest.path("lastname").asString(""),
                guest.path("email").asString(""),
                guest.path("phone").asString(""));
    }

    private Line line(JsonNode line) {
        LocalDate from = date(line.path("checkin_date"), "in");
        LocalDate to = date(line.path("checkout_date"), "out");
        if (to.isBefore(from)) {
            throw refused("Invalid check in and check out dates in the request");
        }
        int typeId = line.path("id_room_type").asInt(0);
        if (house.type(typeId).isEmpty()) {
            throw refused("Invalid room type in the request");
        }
        int wanted = line.path("number_of_rooms").asInt(0);
        List<RoomWish> wishes =
                line.path("rooms").valueStream().map(BookingRequestReader::wish).toList();
        if (!wishes.isEmpty() && wishes.size() != wanted) {
            throw refused("Room count does not matches with the number of rooms");
        }
        return new Line(typeId, from, to, Math.max(1, wanted), wishes);
    }

    private static RoomWish wish(JsonNode room) {
        List<Integer> ages =
                room.path("child_ages").valueStream().map(age -> age.asInt(0)).toList();
        return new RoomWish(
                number(room.path("id_room")),
                room.path("adults").asInt(1),
                ages.isEmpty() ? 0 : room.path("child").asInt(0),
                ages.toString().replace(" ", ""),
                tax(room.path("total_tax")),
                optionalMoney(room.path("unit_price_without_tax")),
                room.path("services")
                        .valueStream()
                        .map(BookingRequestReader::service)
                        .toList());
    }

    private static TotalTax tax(JsonNode tax) {
        if (tax.isMissingNode() || tax.isNull()) {
            return new TotalTax.Missing();
        }
        if (tax.asString("").isBlank()) {
            return new TotalTax.Blank();
        }
        return new TotalTax.Amount(money(tax, BigDecimal.ZERO));
    }

    private static ServiceWish service(JsonNode service) {
        return new ServiceWish(
                number(service.path("id_service")),
                service.path("name").asString(""),
                service.path("quantity").asInt(1),
                money(service.path("unit_price_without_tax"), BigDecimal.ZERO),
                service.path("price_mode").asInt(1),
                optionalMoney(service.path("total_tax")));
    }

    private static LocalDate date(JsonNode date, String which) {
        String text = date.asString("");
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException bad) {
            throw refused("Invalid check " + which + " date in the request");
        }
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : Integer.valueOf(node.asInt(0));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asString("");
    }

    private static @Nullable BigDecimal optionalMoney(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : money(node, BigDecimal.ZERO);
    }

    private static BigDecimal money(JsonNode node, BigDecimal otherwise) {
        return node.asDecimal(otherwise);
    }

    /** All refusals of a booking share one status and one number; only the English text tells them apart. */
    static Refused refused(String message) {
        return new Refused(Answer.error(400, 404, message));
    }
}
