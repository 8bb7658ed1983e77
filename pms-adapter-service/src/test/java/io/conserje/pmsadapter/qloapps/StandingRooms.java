package io.conserje.pmsadapter.qloapps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rooms of a {@link StandingOrder} with their services: other days are other rows, and a row that stays keeps its guests. */
final class StandingRooms {

    private static final JsonMapper JSON = JsonMapper.shared();

    private List<ObjectNode> rows = new ArrayList<>();
    private Map<Integer, JsonNode> services = new LinkedHashMap<>();
    private int lastRow = 70;

    StandingRooms() {
        rows.add(row(11, 101, "2026-12-10", "2026-12-12", "180", "198", 2, 0, "[]"));
        services.put(lastRow, StandingServices.linen());
    }

    ObjectNode first() {
        return rows.getFirst();
    }

    /** Writes the fields into the row they name. */
    void write(Map<String, String> fields) {
        rows.stream()
                .filter(row -> row.path("id").asString().equals(fields.get("id")))
                .forEach(row -> fields.forEach(row::put));
    }

    /** The rows as the real one lists them. */
    String rows() {
        return JSON.writeValueAsString(rows);
    }

    /** The rows as a booking shows them: no more than their numbers and services. */
    String lines() {
        return String.join(",", rows.stream().map(this::line).toList());
    }

    private String line(ObjectNode row) {
        JsonNode own = services.getOrDefault(row.path("id").asInt(), JSON.createArrayNode());
        return "{\"rooms\":[{\"id_hotel_booking\":" + row.path("id") + ",\"services\":" + own + "}]}";
    }

    /** Lets nothing stand but what these lines list. */
    void become(JsonNode lines) {
        List<ObjectNode> old = rows;
        rows = new ArrayList<>();
        Map<Integer, JsonNode> before = services;
        services = new LinkedHashMap<>();
        lines.values().forEach(line -> line.path("rooms").values().forEach(room -> put(line, room, old, before)));
    }

    private void put(JsonNode line, JsonNode room, List<ObjectNode> old, Map<Integer, JsonNode> before) {
        String from = line.path("checkin_date").asString();
        String to = line.path("checkout_date").asString();
        int type = line.path("id_room_type").asInt();
        ObjectNode row = old.stream()
                .filter(known -> known.path("id_product").asInt() == type
                        && known.path("id_room").asInt() == room.path("id_room").asInt()
                        && known.path("date_from").asString().startsWith(from)
                        && known.path("date_to").asString().startsWith(to))
                .findFirst()
                .orElseGet(() -> newRow(type, room, from, to));
        rows.add(row);
        services.put(
                row.path("id").asInt(),
                StandingServices.told(
                        room, row, before.containsKey(row.path("id").asInt())));
    }

    private ObjectNode newRow(int type, JsonNode room, String from, String to) {
        long nights = ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
        BigDecimal net = BigDecimal.valueOf((type == 11 ? 90 : 230) * nights);
        BigDecimal gross = net.add(room.path("total_tax").decimalValue());
        return row(
                type,
                room.path("id_room").asInt(),
                from,
                to,
                net.toPlainString(),
                gross.toPlainString(),
                room.path("adults").asInt(),
                room.path("child").asInt(),
                room.path("child_ages").isArray() ? room.path("child_ages").toString() : "[]");
    }

    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ObjectNode row : rows) {
            sum = sum.add(new BigDecimal(row.path("total_price_tax_incl").asString()));
            for (JsonNode service : services.getOrDefault(row.path("id").asInt(), JSON.createArrayNode())
                    .values()) {
                sum = sum.add(service.path("total_price_without_tax").decimalValue())
                        .add(service.path("total_tax").decimalValue());
            }
        }
        return sum;
    }

    private ObjectNode row(
            int type,
            int room,
            String from,
            String to,
            String net,
            String gross,
            int adults,
            int children,
            String ages) {
        return (ObjectNode) JSON.readTree(
                """
                {"id":%d,"id_product":"%d","id_order":41,"id_cart":31,"id_room":"%d","id_status":1,"comment":"a < b","date_from":"%s 00:00:00",
                "date_to":"%s 00:00:00","total_price_tax_excl":"%s","total_price_tax_incl":"%s","total_paid_amount":"%s","is_refunded":0,
                "is_cancelled":"0","is_back_order":0,"check_in_time":"14:00","planned_check_out":"%s 10:30:00","adults":%d,"children":"%d",
                "child_ages":"%s","associations":{"demands":[]}}""".formatted(++lastRow, type, room, from, to, net, gross, gross, to, adults, children, ages));
    }
}
