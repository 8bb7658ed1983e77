package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Room;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rooms and prices for a stay, as {@code hotel_ari} tells them: XML in, capacity never looked at, past days welcome. */
class Availability {
    private final House house;
    private final Books books;
    private final AriQuestionReader reader = new AriQuestionReader();
    private final AriRooms rooms;

    Availability(House house, Books books) {
        this.house = house;
        this.books = books;
        this.rooms = new AriRooms(books);
    }

    /** Answers one question; sold out means that prices are told and no room is free. */
    Answer ask(byte[] body, boolean soldOut) {
        AriQuestion question = reader.read(body);
        if (!question.breakdown()) {
            return Answer.ok("hotel_ari", stay(question, soldOut));
        }
        List<Map<String, @Nullable Object>> nights = question.from()
                .datesUntil(question.to())
                .map(night -> stay(question.night(night), soldOut))
                .toList();
        return Answer.ok("hotel_aris", nights);
    }

    private Map<String, @Nullable Object> stay(AriQuestion question, boolean soldOut) {
        Map<String, @Nullable Object> ari = Tree.of(
                "id_hotel", question.hotelId(),
                "date_from", question.from().toString(),
                "date_to", question.to().toString(),
                "currency", House.CURRENCY);
        List<RoomType> types = types(question);
        return types.isEmpty() ? ari : books.locked(() -> told(ari, types, question, soldOut));
    }

    private Map<String, @Nullable Object> told(
            Map<String, @Nullable Object> ari, List<RoomType> types, AriQuestion question, boolean soldOut) {
        List<TypeOffer> offers =
                types.stream().map(type -> offer(type, question, soldOut)).toList();
        List<Map<String, @Nullable Object>> trees =
                offers.stream().map(offer -> tree(offer, question)).toList();
        ari.put("total_rooms", types.size() * RoomType.ROOMS);
        if (question.breakdown()) {
            ari.put("room_types", trees);
            ari.put("total_available_rooms", free(offers));
        } else {
            ari.put("total_available_rooms", free(offers));
            ari.putAll(totals(types, question));
            ari.put("room_types", trees);
        }
        return ari;
    }

    private static int free(List<TypeOffer> offers) {
        return offers.stream().mapToInt(offer -> offer.free().size()).sum();
    }

    private Map<String, @Nullable Object> totals(List<RoomType> types, AriQuestion question) {
        Map<String, @Nullable Object> totals = Tree.of();
        if (question.states().contains("unavailable")) {
            totals.put("total_unavailable_rooms", 0);
        }
        if (question.states().contains("partially_available")) {
            totals.put("total_partial_available_rooms", 0);
        }
        if (question.states().contains("booked")) {
            totals.put(
                    "total_booked_rooms",
                    types.stream()
                            .mapToInt(type -> rooms.bookedRooms(type, question))
                            .sum());
        }
        return totals;
    }

    private List<RoomType> types(AriQuestion question) {
        if (!question.hotelId().equals(String.valueOf(House.ID))) {
            return List.of();
        }
        return house.types().stream()
                .filter(type -> question.typeId() == 0 || type.id() == question.typeId())
                .toList();
    }

    private TypeOffer offer(RoomType type, AriQuestion question, boolean soldOut) {
        return new TypeOffer(type, soldOut ? List.of() : books.free(type, question.from(), question.to()));
    }

    private Map<String, @Nullable Object> tree(TypeOffer offer, AriQuestion question) {
        BigDecimal one = price(offer.type(), question);
        BigDecimal night = one.divide(BigDecimal.valueOf(question.nights()), 6, RoundingMode.HALF_UP);
        BigDecimal total = one.multiply(BigDecimal.valueOf(question.occupancies()));
        return Tree.of(
                "id_room_type", offer.type().id(),
                "base_price", Wording.number(night),
                "base_price_with_tax", Wording.number(night.add(House.taxOn(night))),
                "total_price", Wording.number(total),
                "total_price_with_tax", Wording.number(total.add(House.taxOn(total))),
                "name", offer.type().name().english(),
                "rooms", rooms.byState(offer.type(), offer.free(), question));
    }

    /** One room for the stay, with the services that are part of its price. */
    private BigDecimal price(RoomType type, AriQuestion question) {
        BigDecimal services = house.servicesInRoomPrice().multiply(BigDecimal.valueOf(question.nights()));
        return books.rates
                .price(type.id(), type.nightly(), question.from(), question.to())
                .add(services);
    }

    private record TypeOffer(RoomType type, List<Room> free) {}
}
