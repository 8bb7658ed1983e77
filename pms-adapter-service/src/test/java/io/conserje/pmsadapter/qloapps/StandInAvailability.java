package io.conserje.pmsadapter.qloapps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers of a {@link QloAppsStandIn} about what is free and at what price. */
final class StandInAvailability {

    private final Map<Integer, List<Integer>> rooms =
            new TreeMap<>(Map.of(11, List.of(101, 102, 103), 12, List.of(201)));
    private final StandInLedger ledger;
    private final StandInRates rates;

    StandInAvailability(StandInLedger ledger, StandInRates rates) {
        this.ledger = ledger;
        this.rates = rates;
    }

    String answer(String xml) {
        return xml.contains("<date_wise_breakdown>") ? nights(xml) : availability(xml);
    }

    private String availability(String xml) {
        Map<String, String> tags = ShopCall.tags(xml);
        LocalDate from = LocalDate.parse(tags.get("date_from"));
        LocalDate to = LocalDate.parse(tags.get("date_to"));
        int parties = xml.split("<room_occupancy>", -1).length - 1;
        String types = rooms.keySet().stream()
                .filter(type -> !tags.containsKey("id_room_type")
                        || tags.get("id_room_type").equals(type.toString()))
                .map(type -> type(type, from, to, parties))
                .collect(Collectors.joining(","));
        String list = types.isEmpty() ? "" : ",\"room_types\":[" + types + "]";
        return "{\"hotel_ari\":{\"id_hotel\":\"1\",\"currency\":\"USD\"" + list + "}}";
    }

    private String nights(String xml) {
        Map<String, String> tags = ShopCall.tags(xml);
        return LocalDate.parse(tags.get("date_from"))
                .datesUntil(LocalDate.parse(tags.get("date_to")))
                .map(night -> availability(xml.replace(tags.get("date_from") + "<", night + "<")
                        .replace(tags.get("date_to") + "<", night.plusDays(1) + "<")))
                .map(answer -> answer.substring("{\"hotel_ari\":".length(), answer.length() - 1))
                .collect(Collectors.joining(",", "{\"hotel_aris\":[", "]}"));
    }

    private String type(int type, LocalDate from, LocalDate to, int parties) {
        List<Integer> free = rooms.get(type).stream()
                .filter(room -> ledger.isFree(room, from, to))
                .toList();
        String available = free.isEmpty()
                ? "[]"
                : free.stream()
                        .map(room -> "\"" + room + "\":{\"id_room\":\"" + room + "\"}")
                        .collect(Collectors.joining(",", "{", "}"));
        return "{\"id_room_type\":%d,\"total_price\":%d,\"total_price_with_tax\":%s,\"rooms\":{\"available\":%s}}"
                .formatted(
                        type,
                        rates.quoted(type, from, to, parties),
                        rates.quotedWithTax(type, from, to, parties),
                        available);
    }
}
