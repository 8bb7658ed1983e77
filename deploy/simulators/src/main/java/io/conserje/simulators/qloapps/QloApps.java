package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The web service without HTTP: which resource does what with which method. */
class QloApps {
    private static final Set<String> NOT_GRANTED =
            Set.of("employees", "addresses", "carts", "products", "taxes", "shops", "contacts", "order_payments");

    private final Resources resources;
    private final Availability availability;
    private final BookingRequestReader reader;
    private final BookingDesk bookingDesk;
    private final ChangeDesk changeDesk;
    private final RoomBookings roomBookings;
    private final OrderHistories orderHistories;

    QloApps(
            Resources resources,
            Availability availability,
            BookingRequestReader reader,
            BookingDesk bookingDesk,
            ChangeDesk changeDesk,
            RoomBookings roomBookings,
            OrderHistories orderHistories) {
        this.resources = resources;
        this.availability = availability;
        this.reader = reader;
        this.bookingDesk = bookingDesk;
        this.changeDesk = changeDesk;
        this.roomBookings = roomBookings;
        this.orderHistories = orderHistories;
    }

    Answer list(String resource, Map<String, String> parameters, @Nullable Integer language) {
        return resource.equals("hotel_ari") ? notValid("GET") : resources.list(resource, parameters, language);
    }

    Answer single(String resource, String id, @Nullable Integer language) {
        return resources.single(resource, id, language);
    }

    Answer post(String resource, byte[] body, boolean soldOut) {
        return switch (resource) {
            case "hotel_ari" -> availability.ask(body, soldOut);
            case "bookings" -> bookingDesk.book(reader.readNew(body), soldOut);
            case "order_histories" -> orderHistories.add(body);
            default -> notAllowed("POST", resource);
        };
    }

    Answer put(String resource, String id, byte[] body, boolean soldOut) {
        return switch (resource) {
            case "bookings" -> changeDesk.change(reader.readChange(body), soldOut);
            case "room_bookings" -> roomBookings.replace(id, body);
            default -> notAllowed("PUT", resource);
        };
    }

    Answer other(String method, String resource) {
        if (!method.equals("DELETE")) {
            return notValid(method);
        }
        return resource.equals("bookings")
                ? Answer.error(405, 101, "Method DELETE is not allowed for the resource bookings")
                : notAllowed(method, resource);
    }

    /** The refusal of a resource that the key may not use, or that there is not; null when it may be used. */
    @Nullable
    Answer refusal(String resource) {
        if (isServed(resource)) {
            return null;
        }
        if (NOT_GRANTED.contains(resource)) {
            String text = "Resource of type \"%s\" is not allowed with this authentication key";
            return Answer.error(401, 26, text.formatted(resource));
        }
        String all = resources.names().stream()
                .sorted()
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
        String text = "Resource of type \"%s\" does not exists. The full list is: %s";
        return Answer.error(400, 27, text.formatted(resource, all));
    }

    private boolean isServed(String resource) {
        return resources.names().contains(resource)
                || List.of("bookings", "hotel_ari", "order_histories", "images").contains(resource);
    }

    /** Every order's number: this list knows no filter and no limit. */
    static Answer bookingIds(List<Order> orders) {
        List<Map<String, @Nullable Object>> ids =
                orders.stream().map(order -> Tree.of("id", order.id)).toList();
        return ids.isEmpty() ? new Answer.Data(200, null, ids) : Answer.ok("bookings", ids);
    }

    private static Answer notValid(String method) {
        return Answer.error(405, 23, "Method " + method + " is not valid");
    }

    private static Answer notAllowed(String method, String resource) {
        String text = "Method %s is not allowed for the resource %s with this authentication key";
        return Answer.error(405, 25, text.formatted(method, resource));
    }
}
