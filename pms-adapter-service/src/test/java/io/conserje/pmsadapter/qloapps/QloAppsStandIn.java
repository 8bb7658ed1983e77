package io.conserje.pmsadapter.qloapps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A QloApps with two room types of its own invention, and the real one's habits: no locks, losers of a race are answered like
 * winners, auto-added services are in the quote and not in the booking, tax is what the caller says.
 */
public final class QloAppsStandIn implements AutoCloseable {

    /** How the next booking goes wrong. */
    public enum Mishap {
        BOOKED_AND_SILENT,
        BOOKED_BUT_500,
        SILENT,
        FATAL_ERROR,
        EMPTY_500,
        HTML,
        OTHER_PRICE,
        TAKEN_AWAY,
        BEATEN_BY_FRONT_DESK,
        DECLINED
    }

    /** A room of an order. */
    public record Line(long id, long order, int room, LocalDate from, LocalDate to, boolean takenAway) {}

    /** An order. */
    public record Order(long id, String source, int state, String total) {}

    private static final Pattern TAG =
            Pattern.compile("<(id_room_type|date_from|date_to|id_order|id_order_state)>([^<]*)<");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Integer, List<Integer>> rooms = new HashMap<>();
    private final List<Order> orders = new CopyOnWriteArrayList<>();
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Deque<Mishap> mishaps = new ConcurrentLinkedDeque<>();
    private final AtomicLong ids = new AtomicLong();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean down;
    private volatile long millis;
    private volatile @Nullable JsonNode lastBooking;

    public QloAppsStandIn() {
        rooms.put(11, List.of(101, 102, 103));
        rooms.put(12, List.of(201));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/shop/api/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/shop";
    }

    /** Lets somebody else answer for a path and all below it. */
    void serve(String path, HttpHandler handler) {
        server.createContext("/shop/api/" + path, exchange -> {
            calls.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath().substring("/shop/api/".length()));
            handler.handle(exchange);
        });
    }

    public void next(Mishap... mishaps) {
        this.mishaps.addAll(List.of(mishaps));
    }

    public void down(boolean isDown) {
        down = isDown;
    }

    /** Lets every answer take so long. */
    public void takes(long millis) {
        this.millis = millis;
    }

    public void forgetCalls() {
        calls.clear();
    }

    public List<String> calls() {
        return List.copyOf(calls);
    }

    public @Nullable JsonNode lastBooking() {
        return lastBooking;
    }

    /** Orders that stand: not cancelled, and no room of them taken away. */
    public List<Order> standing() {
        return orders.stream()
                .filter(order -> order.state() == 1)
                .filter(order -> lines.stream().noneMatch(line -> line.order() == order.id() && line.takenAway()))
                .toList();
    }

    public List<Order> orders() {
        return List.copyOf(orders);
    }

    /** Books as the front desk would, without asking anybody. */
    public void bookElsewhere(String source, int room, LocalDate from, LocalDate to, String total) {
        long order = ids.incrementAndGet();
        lines.add(new Line(ids.incrementAndGet(), order, room, from, to, false));
        orders.add(new Order(order, source, 1, total));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/shop/api/".length());
        calls.add(exchange.getRequestMethod() + " " + path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (down) {
            exchange.close();
            return;
        }
        takeTime();
        if (!"Basic dGVzdC1rZXktb2YtdGhpcnR5LXR3by1jaGFyYWN0ZXI6"
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "text/html", "401 Unauthorized");
            return;
        }
        switch (path) {
            case "languages" ->
                json(exchange, "{\"languages\":[{\"id\":1,\"iso_code\":\"en\"},{\"id\":\"2\",\"iso_code\":\"es\"}]}");
            case "currencies" ->
                json(
                        exchange,
                        "{\"currencies\":[{\"id\":3,\"iso_code\":\"EUR\"},{\"id\":\"1\",\"iso_code\":\"USD\"}]}");
            case "configurations" -> json(exchange, """
                    {"configurations":[{"id":9,"name":"PS_CURRENCY_DEFAULT","value":"1"},{"id":8,"name":"PS_TIMEZONE","value":"America\\/Montevideo"},
                    {"id":4,"name":"PS_LANG_DEFAULT","value":"1"},{"id":7,"name":"QLO_INSTALL_VERSION","value":"1.7.0.0"},{"id":6,"name":"PS_MAX_CHECKOUT_OFFSET","value":"700"},
                    {"id":5,"name":"PS_MIN_BOOKING_OFFSET","value":"0"}]}""");
            case "hotels" -> json(exchange, """
                    {"hotels":[{"id":1,"hotel_name":"Casa del Faro","address":"Rambla 1","city":"Montevideo","phone":"+598 2 555 0100",
                    "email":"casa@example.com","check_in":"14:00","check_out":"10:30","latitude":"-34.90110000","longitude":"-56.16450000",
                    "description":"<p>By the sea.<br>Since&nbsp;1911</p>","policies":"<div><div>- No smoking</div><div>- Pets: &lt; 5 kg</div></div>",
                    "use_global_max_checkout_offset":1,"max_checkout_offset":"20","use_global_min_booking_offset":0,"min_booking_offset":"0",
                    "id_default_image":false}]}""");
            case "room_types" -> json(exchange, roomTypes(query(exchange)));
            case "hotel_room_types" -> json(exchange, """
                    {"hotel_room_types":[{"id":1,"id_product":11,"id_hotel":1,"max_adults":2,"max_children":"2","max_guests":3,"min_los":1,"max_los":0},
                    {"id":2,"id_product":12,"id_hotel":1,"max_adults":4,"max_children":2,"max_guests":5,"min_los":1,"max_los":14}]}""");
            case "services" -> json(exchange, """
                    {"services":[{"id":7,"name":"Linen","price":"10.000000","auto_add_to_cart":1,"price_addition_type":1,"price_calculation_method":2},
                    {"id":8,"name":[{"id":1,"value":"City fee"},{"id":2,"value":"Tasa"}],"price":"40.000000","auto_add_to_cart":"1","price_addition_type":2,"price_calculation_method":1},
                    {"id":9,"name":"Breakfast","description":"<b>Buffet</b>","price":12,"auto_add_to_cart":0,"price_addition_type":1,"price_calculation_method":2}]}""");
            case "hotel_rooms" -> json(exchange, """
                    {"rooms":[{"id":101,"id_hotel":1,"id_product":11,"id_status":1},{"id":102,"id_hotel":1,"id_product":11,"id_status":3},
                    {"id":103,"id_hotel":1,"id_product":11,"id_status":2},{"id":201,"id_hotel":"1","id_product":"12","id_status":"1"},
                    {"id":301,"id_hotel":2,"id_product":99,"id_status":1}]}""");
            case "hotel_ari" ->
                json(exchange, body.contains("<date_wise_breakdown>") ? nights(body) : availability(body));
            case "orders" -> json(exchange, ordersOf(query(exchange).getOrDefault("filter[source]", "")));
            case "room_bookings" -> json(exchange, roomBookings(query(exchange)));
            case "bookings" -> book(exchange, body);
            case "order_histories" -> cancel(exchange, body);
            default ->
                send(
                        exchange,
                        400,
                        "application/json",
                        "{\"errors\":[{\"code\":27,\"message\":\"unknown resource\"}]}");
        }
    }

    private void takeTime() {
        try {
            if (millis > 0) {
                closing.await(millis, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String roomTypes(Map<String, String> query) {
        boolean spanish = "2".equals(query.get("language"));
        return """
                {"room_types":[{"id":11,"id_hotel":1,"name":"%s","description_short":"<p>Sea &amp; sun</p>","link_rewrite":"double",
                "description":"<p>Wide<br/>bed</p>","associations":{"images":[{"id":"5"},{"id":16}],"services":[{"id":7,"price":null},{"id":8,"price":null},{"id":9,"price":"14.5"}]}},
                {"id":"12","id_hotel":"1","name":"Suite","description_short":"","link_rewrite":"suite","associations":{"services":[{"id":"7","price":"20.000000"}]}},
                {"id":99,"id_hotel":2,"name":"Elsewhere","link_rewrite":false,"associations":[]}]}""".formatted(spanish ? "Doble" : "Double");
    }

    private String availability(String xml) {
        Map<String, String> tags = tags(xml);
        LocalDate from = LocalDate.parse(tags.get("date_from"));
        LocalDate to = LocalDate.parse(tags.get("date_to"));
        int parties = xml.split("<room_occupancy>", -1).length - 1;
        String types = rooms.keySet().stream()
                .sorted()
                .filter(type -> !tags.containsKey("id_room_type")
                        || tags.get("id_room_type").equals(type.toString()))
                .map(type -> type(type, from, to, parties))
                .collect(Collectors.joining(","));
        String list = types.isEmpty() ? "" : ",\"room_types\":[" + types + "]";
        return "{\"hotel_ari\":{\"id_hotel\":\"1\",\"currency\":\"USD\"" + list + "}}";
    }

    private String nights(String xml) {
        Map<String, String> tags = tags(xml);
        return LocalDate.parse(tags.get("date_from"))
                .datesUntil(LocalDate.parse(tags.get("date_to")))
                .map(night -> availability(xml.replace(tags.get("date_from") + "<", night + "<")
                        .replace(tags.get("date_to") + "<", night.plusDays(1) + "<")))
                .map(answer -> answer.substring("{\"hotel_ari\":".length(), answer.length() - 1))
                .collect(Collectors.joining(",", "{\"hotel_aris\":[", "]}"));
    }

    private String type(int type, LocalDate from, LocalDate to, int parties) {
        List<Integer> free =
                rooms.get(type).stream().filter(room -> isFree(room, from, to)).toList();
        String available = free.isEmpty()
                ? "[]"
                : free.stream()
                        .map(room -> "\"" + room + "\":{\"id_room\":\"" + room + "\"}")
                        .collect(Collectors.joining(",", "{", "}"));
        long cents = nightly(type) * ChronoUnit.DAYS.between(from, to) * parties * 100;
        return "{\"id_room_type\":%d,\"total_price\":%d,\"total_price_with_tax\":%s,\"rooms\":{\"available\":%s}}"
                .formatted(type, cents / 100, dollars(cents * 110 / 100), available);
    }

    /** With the auto-added service: 10 in the double, 20 in the suite. */
    private static long nightly(int type) {
        return type == 11 ? 100 : 250;
    }

    private boolean isFree(int room, LocalDate from, LocalDate to) {
        return lines.stream()
                .filter(line -> line.room() == room && !line.takenAway())
                .filter(line -> orders.stream().noneMatch(order -> order.id() == line.order() && order.state() != 1))
                .noneMatch(line -> line.from().isBefore(to) && line.to().isAfter(from));
    }

    private void book(HttpExchange exchange, String body) throws IOException {
        JsonNode booking = JsonMapper.shared().readTree(body).path("booking");
        lastBooking = booking;
        Mishap mishap = mishaps.poll();
        if (mishap == Mishap.SILENT) {
            keepSilent();
            exchange.close();
        } else if (mishap == Mishap.FATAL_ERROR) {
            send(exchange, 200, "text/html; charset=utf-8", "Fatal error");
        } else if (mishap == Mishap.EMPTY_500) {
            send(exchange, 500, "text/html; charset=utf-8", "");
        } else if (mishap == Mishap.HTML) {
            send(exchange, 200, "text/html", "<html>Down for maintenance</html>");
        } else if (mishap == Mishap.DECLINED) {
            refuse(exchange, "Please provide valid currency.");
        } else {
            bookFor(exchange, booking, mishap);
        }
    }

    private void bookFor(HttpExchange exchange, JsonNode booking, @Nullable Mishap mishap) throws IOException {
        JsonNode type = booking.path("associations").path("room_types").path(0);
        LocalDate from = LocalDate.parse(type.path("checkin_date").asString());
        LocalDate to = LocalDate.parse(type.path("checkout_date").asString());
        List<Integer> wanted = type.path("rooms").values().stream()
                .map(room -> room.path("id_room").asInt())
                .toList();
        if (!wanted.stream().allMatch(room -> isFree(room, from, to))) {
            refuse(exchange, "Requested room(s) not available.");
            return;
        }
        if (mishap == Mishap.BEATEN_BY_FRONT_DESK) {
            wanted.forEach(room -> bookElsewhere("front desk", room, from, to, "1"));
        }
        awaitRivals();
        long order = ids.incrementAndGet();
        wanted.forEach(
                room -> lines.add(new Line(ids.incrementAndGet(), order, room, from, to, mishap == Mishap.TAKEN_AWAY)));
        String total = mishap == Mishap.OTHER_PRICE ? "1234.500000" : total(type, from, to);
        orders.add(new Order(order, booking.path("source").asString(), 1, total));
        if (mishap == Mishap.BOOKED_AND_SILENT) {
            keepSilent();
            exchange.close();
        } else if (mishap == Mishap.BOOKED_BUT_500) {
            send(
                    exchange,
                    500,
                    "application/json",
                    "{\"errors\":[{\"code\":3,\"message\":\"[PHP Warning #2] invented\"}]}");
        } else {
            json(exchange, "{\"booking\":{\"id\":\"" + order + "\"}}");
        }
    }

    /** As in the real one: nothing keeps two who passed the check together apart. */
    private void awaitRivals() {
        try {
            closing.await(2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Rooms without their services, plus the tax that was told; services that were sent with theirs of a tenth. */
    private static String total(JsonNode type, LocalDate from, LocalDate to) {
        long nights = ChronoUnit.DAYS.between(from, to);
        int id = type.path("id_room_type").asInt();
        double total = 0;
        for (JsonNode room : type.path("rooms").values()) {
            long service = id == 11 ? 10 : 20;
            total += (nightly(id) - service) * nights + room.path("total_tax").asDouble();
            total += room.path("services").size() * service * nights * 1.1;
        }
        return dollars(Math.round(total * 100)) + "0000";
    }

    private void cancel(HttpExchange exchange, String xml) throws IOException {
        long id = Long.parseLong(tags(xml).get("id_order"));
        boolean known = orders.stream().anyMatch(order -> order.id() == id);
        if (!known) {
            send(exchange, 200, "text/html", "Invalid new order status");
            return;
        }
        orders.replaceAll(order -> order.id() == id
                ? new Order(id, order.source(), Integer.parseInt(tags(xml).get("id_order_state")), order.total())
                : order);
        send(exchange, 201, "application/json", "{\"order_history\":{\"id\":\"2\",\"id_order\":\"" + id + "\"}}");
    }

    private String ordersOf(String source) {
        List<Order> found = orders.stream()
                .filter(order -> source.equals("[" + order.source() + "]"))
                .toList();
        return found.isEmpty()
                ? "[]"
                : found.stream()
                        .map(order ->
                                "{\"id\":%d,\"reference\":\"REF%06d\",\"current_state\":\"%d\",\"total_paid_tax_incl\":\"%s\",\"secure_key\":\"x\"}"
                                        .formatted(order.id(), order.id(), order.state(), order.total()))
                        .collect(Collectors.joining(",", "{\"orders\":[", "]}"));
    }

    private String roomBookings(Map<String, String> query) {
        List<Line> found = query.containsKey("filter[id_order]")
                ? lines.stream()
                        .filter(line -> query.get("filter[id_order]").equals("[" + line.order() + "]"))
                        .toList()
                : query.containsKey("filter[id_room]") ? rivals(query) : List.<Line>of();
        return found.isEmpty()
                ? "[]"
                : found.stream()
                        .map(line -> """
                                {"id":%d,"id_order":"%d","id_room":%d,"date_from":"%s 00:00:00","date_to":"%s 00:00:00",
                                "is_cancelled":#,"is_refunded":#,"is_back_order":#}""".replace("#", line.takenAway() || isOver(line) ? "1" : "0")
                                .formatted(line.id(), line.order(), line.room(), line.from(), line.to()))
                        .collect(Collectors.joining(",", "{\"bookings\":[", "]}"));
    }

    private List<Line> rivals(Map<String, String> query) {
        List<String> wanted = Arrays.asList(
                query.get("filter[id_room]").replaceAll("[\\[\\]]", "").split("\\|"));
        LocalDate after = LocalDate.parse(query.get("filter[date_to]").substring(2, 12));
        LocalDate before = LocalDate.parse(query.get("filter[date_from]").substring(2, 12));
        return lines.stream()
                .filter(line -> wanted.contains(String.valueOf(line.room())))
                .filter(line -> line.to().isAfter(after) && line.from().isBefore(before))
                .filter(line -> !line.takenAway() && !isOver(line))
                .toList();
    }

    private boolean isOver(Line line) {
        return orders.stream().anyMatch(order -> order.id() == line.order() && order.state() != 1);
    }

    private void keepSilent() {
        try {
            closing.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(HttpExchange exchange, String message) throws IOException {
        send(exchange, 400, "application/json", "{\"errors\":[{\"code\":404,\"message\":\"" + message + "\"}]}");
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        send(exchange, 200, "application/json", body);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Set-Cookie", "Shop=opaque; path=/");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static Map<String, String> tags(String xml) {
        Map<String, String> tags = new HashMap<>();
        Matcher matcher = TAG.matcher(xml);
        while (matcher.find()) {
            tags.put(matcher.group(1), matcher.group(2));
        }
        return tags;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String dollars(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
