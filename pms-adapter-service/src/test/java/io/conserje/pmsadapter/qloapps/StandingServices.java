package io.conserje.pmsadapter.qloapps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services of a room in a {@link StandingOrder}, which lose the tax that is not sent. */
final class StandingServices {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StandingServices() {}

    /** What the room was booked with. */
    static JsonNode linen() {
        return JSON.readTree("[" + service(7, "Linen", 1, "20", "20", "2", 1) + "]");
    }

    static JsonNode told(JsonNode room, ObjectNode row, boolean stays) {
        int linen = row.path("id_product").asInt() == 11 ? 10 : 20;
        List<String> told = new ArrayList<>();
        for (JsonNode service : room.path("services").values()) {
            boolean named = service.has("name");
            BigDecimal unit = named
                    ? service.path("unit_price_without_tax").decimalValue()
                    : BigDecimal.valueOf((service.path("id_service").asInt() == 7 ? linen : 15) * nights(row));
            BigDecimal net = named
                    ? unit.multiply(BigDecimal.valueOf(service.path("quantity").asInt()))
                    : unit;
            BigDecimal tax = service.has("total_tax")
                    ? service.path("total_tax").decimalValue()
                    : stays ? BigDecimal.ZERO : net.movePointLeft(1);
            told.add(service(
                    named ? 900 : service.path("id_service").asInt(),
                    named ? service.path("name").asString() : "Linen",
                    service.path("quantity").asInt(),
                    unit.toPlainString(),
                    net.toPlainString(),
                    tax.toPlainString(),
                    named ? 0 : 1));
        }
        return JSON.readTree("[" + String.join(",", told) + "]");
    }

    private static String service(
            int id, String name, int quantity, String unit, String net, String tax, int perNight) {
        return "{\"id_service\":%d,\"name\":\"%s\",\"quantity\":%d,\"unit_price_without_tax\":%s,\"total_price_without_tax\":%s,\"total_tax\":%s,\"per_night\":%d}"
                .formatted(id, name, quantity, unit, net, tax, perNight);
    }

    private static long nights(ObjectNode row) {
        return ChronoUnit.DAYS.between(
                LocalDate.parse(row.path("date_from").asString().substring(0, 10)),
                LocalDate.parse(row.path("date_to").asString().substring(0, 10)));
    }
}
