package io.conserje.pmsadapter.qloapps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    /** An order. */
    public record Order(long id, String source, int state, String total) {}

    /** More than the platform's fifty; beyond it the kernel lets callers wait a second for their connection. */
    private static final int CALLERS_AT_ONCE = 256;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Pauses pauses = new Pauses();
    private final StandInRates rates = new StandInRates();
    private final StandInLedger ledger = new StandInLedger();
    private final StandInCatalogue catalogue = new StandInCatalogue();
    private final StandInAvailability availability = new StandInAvailability(ledger, rates);
    private final StandInListings listings = new StandInListings(ledger);
    private final StandInDesk desk = new StandInDesk(ledger, rates, pauses);
    private volatile boolean down;
    private volatile long millis;

    public QloAppsStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CALLERS_AT_ONCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(ShopCall.API, this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/shop";
    }

    /** Lets somebody else answer for a path and all below it. */
    void serve(String path, HttpHandler handler) {
        server.createContext(ShopCall.API + path, exchange -> {
            note(exchange);
            if (down) {
                exchange.close();
            } else {
                handler.handle(exchange);
            }
        });
    }

    public void next(Mishap... mishaps) {
        desk.next(mishaps);
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
        return desk.lastBooking();
    }

    /** Orders that stand: not cancelled, and no room of them taken away. */
    public List<Order> standing() {
        return ledger.standing();
    }

    public List<Order> orders() {
        return ledger.orders();
    }

    /** Keeps a record of a customer. */
    void knows(int id, String firstName, String lastName, String email, String phone) {
        ledger.know(new StandInLedger.Customer(id, firstName, lastName, email, phone));
    }

    /** Books as the front desk would, without asking anybody. */
    public void bookElsewhere(String source, int room, LocalDate from, LocalDate to, String total) {
        ledger.bookElsewhere(source, room, from, to, total);
    }

    @Override
    public void close() {
        pauses.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        note(exchange);
        ShopCall call = ShopCall.of(exchange);
        if (down) {
            call.hangUp();
            return;
        }
        if (millis > 0) {
            pauses.pause(millis);
        }
        exchange.getResponseHeaders().set("Set-Cookie", "Shop=opaque; path=/");
        if (!"Basic dGVzdC1rZXktb2YtdGhpcnR5LXR3by1jaGFyYWN0ZXI6"
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            call.send(401, "text/html", "401 Unauthorized");
            return;
        }
        switch (call.path()) {
            case "hotel_ari" -> call.json(availability.answer(call.body()));
            case "customers" -> call.json(listings.customers(call.query()));
            case "orders" -> call.json(listings.orders(call.query()));
            case "room_bookings" -> call.json(listings.roomBookings(call.query()));
            case "bookings" -> desk.book(call);
            case "order_histories" -> desk.cancel(call);
            default -> catalogue.answer(call);
        }
    }

    private void note(HttpExchange exchange) {
        calls.add(exchange.getRequestMethod() + " " + ShopCall.path(exchange));
    }
}
