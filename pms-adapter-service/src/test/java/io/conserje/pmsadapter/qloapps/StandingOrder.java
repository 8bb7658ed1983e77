package io.conserje.pmsadapter.qloapps;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final Pauses pauses = new Pauses();
    private final StandingRooms rooms = new StandingRooms();
    private BigDecimal total = new BigDecimal("220");
    private BigDecimal paid = BigDecimal.ZERO;
    private int state = 1;
    private boolean pricesBeforeTax;
    private JsonNode lastPut = JSON.createObjectNode();

    StandingOrder(QloAppsStandIn qloApps) {
        qloApps.serve("orders", exchange -> orders(ShopCall.of(exchange)));
        qloApps.serve("room_bookings", exchange -> rooms(ShopCall.of(exchange)));
        qloApps.serve("bookings/", exchange -> booking(ShopCall.of(exchange)));
        qloApps.serve("order_histories", exchange -> cancel(ShopCall.of(exchange)));
        qloApps.serve(
                "customers",
                exchange -> ShopCall.of(exchange)
                        .json(
                                "{\"customers\":[{\"id\":5,\"firstname\":\"Ana\",\"lastname\":\"Invented\",\"email\":\"ana@example.com\",\"phone\":\"+59899000000\"}]}"));
    }

    synchronized void next(Mishap mishap) {
        mishaps.add(mishap);
    }

    synchronized void showPricesBeforeTax() {
        pricesBeforeTax = true;
    }

    synchronized void arrive() {
        rooms.first().put("id_status", 2);
    }

    synchronized JsonNode lastPut() {
        return lastPut;
    }

    void close() {
        pauses.close();
    }

    private synchronized void orders(ShopCall call) throws IOException {
        call.json("""
                {"orders":[{"id":41,"reference":"REFCHANGE","current_state":"%d","id_customer":"5","id_cart":"31","total_paid_tax_incl":"%s",
                "total_paid_tax_excl":"%s","total_products":"%s","total_paid_real":"%s"}]}""".formatted(state, total, total, total, paid));
    }

    private synchronized void rooms(ShopCall call) throws IOException {
        if (call.isPut()) {
            Map<String, String> fields = call.tags();
            rooms.write(fields);
            call.json("{\"booking\":{\"id\":\"" + fields.get("id") + "\"}}");
        } else {
            boolean claims = call.http().getRequestURI().getRawQuery().contains("date=1");
            call.json(claims ? "[]" : "{\"bookings\":" + rooms.rows() + "}");
        }
    }

    private synchronized void booking(ShopCall call) throws IOException {
        if (call.isPut()) {
            change(call, JSON.readTree(call.body()).path("booking"));
        } else if (pricesBeforeTax) {
            call.warning();
        } else {
            call.json("{\"booking\":{\"currency\":\"USD\",\"associations\":{\"customer_detail\":"
                    + "{\"firstname\":\"Ana\",\"lastname\":\"Invented\",\"email\":\"ana@example.com\",\"phone\":\"+59899000000\"},"
                    + "\"room_types\":["
                    + rooms.lines() + "]}}}");
        }
    }

    private void change(ShopCall call, JsonNode booking) throws IOException {
        lastPut = booking;
        Mishap mishap = mishaps.poll();
        switch (mishap) {
            case SILENT -> keepSilent(call);
            case HTML -> call.send(200, "text/html", "<html>Down for maintenance</html>");
            case EMPTY_500 -> call.send(500, "text/html", "");
            case EMPTY_200 -> call.json("");
            case DECLINED -> call.error(400, 404, "Requested room(s) not available");
            case NOT_ALLOWED -> call.error(405, 25, "Method not allowed");
            case null, default -> {
                apply(booking, mishap);
                answer(call, mishap);
            }
        }
    }

    private void answer(ShopCall call, @Nullable Mishap mishap) throws IOException {
        if (mishap == Mishap.CHANGED_AND_SILENT) {
            keepSilent(call);
        } else if (mishap == Mishap.CHANGED_BUT_500 || pricesBeforeTax) {
            call.warning();
        } else {
            call.json("{\"booking\":{\"id\":41}}");
        }
    }

    private void apply(JsonNode booking, @Nullable Mishap mishap) {
        JsonNode associations = booking.path("associations");
        if (associations.has("price_details")) {
            paid = associations.path("price_details").path("total_paid").decimalValue();
        }
        rooms.become(associations.path("room_types"));
        if (mishap == Mishap.TAKEN_AWAY) {
            rooms.first().put("is_cancelled", 1);
        }
        total = rooms.sum().add(mishap == Mishap.OTHER_PRICE ? new BigDecimal("7.5") : BigDecimal.ZERO);
    }

    private synchronized void cancel(ShopCall call) throws IOException {
        Mishap mishap = mishaps.poll();
        if (mishap == Mishap.HTML) {
            call.send(200, "text/html", "Invalid new order status");
            return;
        }
        state = 4;
        call.json(201, "{\"order_history\":{\"id\":\"9\",\"id_order\":\"41\"}}");
    }

    /** Others are answered meanwhile. */
    private void keepSilent(ShopCall call) {
        Thread.ofVirtual().start(() -> {
            pauses.keepSilent();
            call.hangUp();
        });
    }
}
