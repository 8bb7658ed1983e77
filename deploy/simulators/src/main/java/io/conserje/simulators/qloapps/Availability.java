package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Room;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Answer.Problem;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.Tree;
import io.conserje.simulators.qloapps.wire.XmlReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rooms and prices for a stay, as {@code hotel_ari} tells them: XML in, capacity never looked at, past days welcome. */
class Availability {
    private static final int INVALID = 85;

    private final House house;
    private final Books books;
    private final JsonMapper json = JsonMapper.builder().build();

    Availability(House house, Books books) {
        this.house = house;
        this.books = books;
    }

    /** Answers one question; sold out means that prices are told and no room is free. */
    Answer ask(byte[] body, boolean soldOut) {
        Question question = question(body);
        if (!question.breakdown()) {
            return Answer.ok("hotel_ari", stay(question, soldOut));
        }
        List<Map<String, @Nullable Object>> nights = question.from()
                .datesUntil(question.to())
                .map(night -> stay(question.night(night), soldOut))
                .toList();
        return Answer.ok("hotel_aris", nights);
    }

    private Map<String, @Nullable Object> stay(Question question, boolean soldOut) {
        Map<String, @Nullable Object> ari = Tree.of(
                "id_hotel", question.hotelId(),
                "date_from", question.from().toString(),
                "date_to", question.to().toString(),
                "currency", House.CURRENCY);
        List<RoomType> types = types(question);
        if (types.isEmpty()) {
            return ari;
        }
        List<TypeOffer> offers = books.locked(
                () -> types.stream().map(type -> offer(type, question, soldOut)).toList());
        ari.put("total_rooms", types.size() * RoomType.ROOMS);
        if (!question.breakdown()) {
            ari.put(
                    "total_available_rooms",
                    offers.stream().mapToInt(offer -> offer.free().size()).sum());
        }
        ari.put(
                "room_types",
                offers.stream().map(offer -> tree(offer, question)).toList());
        return ari;
    }

    private List<RoomType> types(Question question) {
        if (!question.hotelId().equals(String.valueOf(House.ID))) {
            return List.of();
        }
        return house.types().stream()
                .filter(type -> question.typeId() == 0 || type.id() == question.typeId())
                .toList();
    }

    private TypeOffer offer(RoomType type, Question question, boolean soldOut) {
        return new TypeOffer(type, soldOut ? List.of() : books.free(type, question.from(), question.to()));
    }

    private Map<String, @Nullable Object> tree(TypeOffer offer, Question question) {
        BigDecimal night = house.quotedNight(offer.type());
        BigDecimal total = night.multiply(BigDecimal.valueOf(question.nights() * question.occupancies()));
        return Tree.of(
                "id_room_type", offer.type().id(),
                "base_price", Wording.number(night),
                "base_price_with_tax", Wording.number(night.add(House.taxOn(night))),
                "total_price", Wording.number(total),
                "total_price_with_tax", Wording.number(total.add(House.taxOn(total))),
                "name", offer.type().name().english(),
                "rooms", Tree.of("available", rooms(offer.free(), question.breakdown())));
    }

    /** An object keyed by room, but an empty list when there is none. */
    private static Object rooms(List<Room> free, boolean brief) {
        if (free.isEmpty()) {
            return List.of();
        }
        Map<String, @Nullable Object> rooms = Tree.of();
        free.forEach(room -> rooms.put(String.valueOf(room.id()), brief ? brief(room) : full(room)));
        return rooms;
    }

    private static Map<String, @Nullable Object> brief(Room room) {
        return Tree.of("id_room", room.id(), "room_num", room.number());
    }

    private static Map<String, @Nullable Object> full(Room room) {
        return Tree.of(
                "id_room",
                room.id(),
                "id_product",
                room.typeId(),
                "id_hotel",
                House.ID,
                "room_num",
                room.number(),
                "room_comment",
                "",
                "max_adult",
                RoomType.MAX_ADULTS,
                "max_children",
                RoomType.MAX_CHILDREN,
                "max_occupancy",
                RoomType.MAX_GUESTS);
    }

    private Question question(byte[] body) {
        if (body.length == 0) {
            throw invalid("ARI search parameters are missing.");
        }
        Optional<Map<String, @Nullable Object>> tree = XmlReader.read(body);
        JsonNode ari = json.valueToTree(tree.orElseThrow(Availability::noXml)).path("hotel_ari");
        LocalDate from = date(ari, "date_from");
        LocalDate to = date(ari, "date_to");
        if (!from.isBefore(to)) {
            throw invalid("\"Date to\" must be after \"date from\"");
        }
        return new Question(
                ari.path("id_hotel").asString(""),
                ari.path("id_room_type").asInt(0),
                from,
                to,
                occupancies(ari),
                ari.path("date_wise_breakdown").asInt(0) == 1);
    }

    private static int occupancies(JsonNode ari) {
        List<JsonNode> rooms =
                ari.path("associations").path("room_occupancies").valueStream().toList();
        for (int i = 0; i < rooms.size(); i++) {
            if (rooms.get(i).path("adults").asInt(0) < 1) {
                throw invalid("Invalid value for number of adults for Room-%d occupancy(value must be greater than 0)."
                        .formatted(i + 1));
            }
        }
        return Math.max(1, rooms.size());
    }

    private static LocalDate date(JsonNode ari, String field) {
        try {
            return LocalDate.parse(ari.path(field).asString(""));
        } catch (DateTimeParseException bad) {
            throw invalid("\"The %s field is invalid.\"".formatted(field));
        }
    }

    private static Refused invalid(String what) {
        return new Refused(Answer.error(400, INVALID, "Validation error: " + what));
    }

    private static Refused noXml() {
        Problem warning = new Problem(
                3,
                "[PHP Warning #2] simplexml_load_string(): Entity: line 1: parser error : Start tag expected, '<' not"
                        + " found (/var/www/qloapps/modules/hotelreservationsystem/classes/"
                        + "WebserviceSpecificManagementHotelAri.php, line 486)");
        Problem missing = new Problem(INVALID, "Validation error: ARI search parameters are missing.");
        return new Refused(new Answer.Errors(400, List.of(warning, missing)));
    }

    private record TypeOffer(RoomType type, List<Room> free) {}

    private record Question(
            String hotelId, int typeId, LocalDate from, LocalDate to, int occupancies, boolean breakdown) {
        long nights() {
            return ChronoUnit.DAYS.between(from, to);
        }

        Question night(LocalDate night) {
            return new Question(hotelId, typeId, night, night.plusDays(1), occupancies, breakdown);
        }
    }
}
