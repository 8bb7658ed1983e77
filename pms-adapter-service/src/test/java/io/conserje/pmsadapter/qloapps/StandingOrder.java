package io.conserje.pmsadapter.qloapps;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One booking in a {@link QloAppsStandIn}, with the real one's habits of changing: a PUT lists all that is to stand, other days are
 * other rows, guests of a line that stays are ignored, services lose the tax that is not sent.
 */
final class StandingOrder {

    /** How the next PUT goes wrong. */
    enum Mishap {
        CHANGED_BUT_500,
        CHANGED_AND_SILENT,
        SILENT,
        HTML,
        EMPTY_500,
        EMPTY_200,
        OTHER_PRICE,
        TAKEN_AWAY,
        DECLINED,
        NOT_ALLOWED
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TAG = Pattern.compile("<(\\w+)>([^<]*)</\\1>");

    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private List<ObjectNode> rows = new ArrayList<>();
    private Map<Integer, JsonNode> services = new LinkedHashMap<>();
    private BigDecimal total = new BigDecimal("220");
    private BigDecimal paid = BigDecimal.ZERO;
    private int state = 1;
    private int lastRow = 70;
    private boolean pricesBeforeTax;
    private JsonNode lastPut = JSON.createObjectNode();

    StandingOrder(QloAppsStandIn qloApps) {
        rows.add(row(11, 101, "2026-12-10", "2026-12-12", "180", "198", 2, 0, "[]"));
        services.put(lastRow, JSON.readTree(service(7, "Linen", "20", "2", 1)));
        qloApps.serve("orders", this::orders);
        qloApps.serve("room_bookings", this::rooms);
        qloApps.serve("bookings/", this::booking);
        qloApps.serve("order_histories", this::cancel);
        qloApps.serve(
                "customers",
                exchange -> send(
                        exchange,
                        200,
                        "{\"customers\":[{\"id\":5,\"firstname\":\"Ana\",\"lastname\":\"Invented\",\"email\":\"ana@example.com\",\"phone\":\"+59899000000\"}]}"));
    }

    synchronized void next(Mishap mishap) {
        mishaps.add(mishap);
    }

    synchronized void showPricesBeforeTax() {
        pricesBeforeTax = true;
    }

    synchronized void arrive() {
        rows.getFirst().put("id_status", 2);
    }

    synchronized JsonNode lastPut() {
        return lastPut;
    }

    void close() {
        closing.countDown();
    }

    private synchronized void orders(HttpExchange exchange) throws IOException {
        send(exchange, 200, """
                {"orders":[{"id":41,"reference":"REFCHANGE","current_state":"%d","id_customer":"5","id_cart":"31","total_paid_tax_incl":"%s",
                "total_paid_tax_excl":"%s","total_products":"%s","total_paid_real":"%s"}]}""".formatted(state, total, total, total, paid));
    }

    private synchronized void rooms(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            String xml = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var matcher = TAG.matcher(xml);
            Map<String, String> fields = new LinkedHashMap<>();
            while (matcher.find()) {
                fields.put(matcher.group(1), matcher.group(2));
            }
            rows.stream()
                    .filter(row -> row.path("id").asString().equals(fields.get("id")))
                    .forEach(row -> fields.forEach(row::put));
            send(exchange, 200, "{\"booking\":{\"id\":\"" + fields.get("id") + "\"}}");
        } else {
            boolean claims = exchange.getRequestURI().getRawQuery().contains("date=1");
            send(exchange, 200, claims ? "[]" : "{\"bookings\":" + JSON.writeValueAsString(rows) + "}");
        }
    }

    private synchronized void booking(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("PUT")) {
            change(exchange, JSON.readTree(body).path("booking"));
        } else if (pricesBeforeTax) {
            warning(exchange);
        } else {
            send(
                    exchange,
                    200,
                    "{\"booking\":{\"currency\":\"USD\",\"associations\":{\"customer_detail\":"
                            + "{\"firstname\":\"Ana\",\"lastname\":\"Invented\",\"email\":\"ana@example.com\",\"phone\":\"+59899000000\"},"
                            + "\"room_types\":["
                            + String.join(",", rows.stream().map(this::line).toList()) + "]}}}");
        }
    }

    private String line(ObjectNode row) {
        JsonNode own = services.getOrDefault(row.path("id").asInt(), JSON.createArrayNode());
        return "{\"rooms\":[{\"id_hotel_booking\":" + row.path("id") + ",\"services\":" + own + "}]}";
    }

    private void change(HttpExchange exchange, JsonNode booking) throws IOException {
        lastPut = booking;
        Mishap mishap = mishaps.poll();
        switch (mishap) {
            case SILENT -> keepSilent(exchange);
            case HTML -> send(exchange, 200, "<html>Down for maintenance</html>", "text/html");
            case EMPTY_500 -> send(exchange, 500, "", "text/html");
            case EMPTY_200 -> send(exchange, 200, "");
            case DECLINED ->
                send(exchange, 400, "{\"errors\":[{\"code\":404,\"message\":\"Requested room(s) not available\"}]}");
            case NOT_ALLOWED -> send(exchange, 405, "{\"errors\":[{\"code\":25,\"message\":\"Method not allowed\"}]}");
            case null, default -> {
                apply(booking, mishap);
                answer(exchange, mishap);
            }
        }
    }

    private void answer(HttpExchange exchange, @Nullable Mishap mishap) throws IOException {
        if (mishap == Mishap.CHANGED_AND_SILENT) {
            keepSilent(exchange);
        } else if (mishap == Mishap.CHANGED_BUT_500 || pricesBeforeTax) {
            warning(exchange);
        } else {
            send(exchange, 200, "{\"booking\":{\"id\":41}}");
        }
    }

    private void apply(JsonNode booking, @Nullable Mishap mishap) {
        JsonNode associations = booking.path("associations");
        if (associations.has("price_details")) {
            paid = associations.path("price_details").path("total_paid").decimalValue();
        }
        List<ObjectNode> old = rows;
        rows = new ArrayList<>();
        Map<Integer, JsonNode> before = services;
        services = new LinkedHashMap<>();
        associations
                .path("room_types")
                .values()
                .forEach(line -> line.path("rooms").values().forEach(room -> put(line, room, old, before)));
        if (mishap == Mishap.TAKEN_AWAY) {
            rows.getFirst().put("is_cancelled", 1);
        }
        total = sum().add(mishap == Mishap.OTHER_PRICE ? new BigDecimal("7.5") : BigDecimal.ZERO);
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
                told(room, row, before.containsKey(row.path("id").asInt())));
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

    private static JsonNode told(JsonNode room, ObjectNode row, boolean stays) {
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
            told.add(
                    "{\"id_service\":%d,\"name\":\"%s\",\"quantity\":%d,\"unit_price_without_tax\":%s,\"total_price_without_tax\":%s,\"total_tax\":%s,\"per_night\":%d}"
                            .formatted(
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

    private BigDecimal sum() {
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

    private static String service(int id, String name, String net, String tax, int perNight) {
        return "[{\"id_service\":%d,\"name\":\"%s\",\"quantity\":1,\"unit_price_without_tax\":%s,\"total_price_without_tax\":%s,\"total_tax\":%s,\"per_night\":%d}]"
                .formatted(id, name, net, net, tax, perNight);
    }

    private static long nights(ObjectNode row) {
        return ChronoUnit.DAYS.between(
                LocalDate.parse(row.path("date_from").asString().substring(0, 10)),
                LocalDate.parse(row.path("date_to").asString().substring(0, 10)));
    }

    private synchronized void cancel(HttpExchange exchange) throws IOException {
        Mishap mishap = mishaps.poll();
        if (mishap == Mishap.HTML) {
            send(exchange, 200, "Invalid new order status", "text/html");
            return;
        }
        state = 4;
        send(exchange, 201, "{\"order_history\":{\"id\":\"9\",\"id_order\":\"41\"}}");
    }

    private static void warning(HttpExchange exchange) throws IOException {
        send(exchange, 500, "{\"errors\":[{\"code\":3,\"message\":\"[PHP Warning #2] invented\"}]}");
    }

    private void keepSilent(HttpExchange exchange) {
        Thread.ofVirtual().start(() -> {
            try {
                closing.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, body, "application/json");
    }

    private static void send(HttpExchange exchange, int status, String body, String type) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
