package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The web service without HTTP: which resource does what with which method. */
class QloApps {
    private final Resources resources;
    private final Availability availability;
    private final BookingRequestReader reader;
    private final Desks desks;
    private final Settings settings;

    QloApps(
            Resources resources,
            Availability availability,
            BookingRequestReader reader,
            Desks desks,
            Settings settings) {
        this.resources = resources;
        this.availability = availability;
        this.reader = reader;
        this.desks = desks;
        this.settings = settings;
    }

    Answer list(String resource, Map<String, String> parameters, @Nullable Integer language) {
        return switch (resource) {
            case "hotel_ari" -> notValid("GET");
            case "bookings" -> desks.reads().list();
            default -> resources.list(resource, parameters, language);
        };
    }

    Answer single(String resource, String id, @Nullable Integer language) {
        return resource.equals("bookings") ? desks.reads().single(id) : resources.single(resource, id, language);
    }

    Answer post(String resource, byte[] body, boolean soldOut) {
        return switch (resource) {
            case "hotel_ari" -> availability.ask(body, soldOut);
            case "bookings" -> desks.bookings().book(reader.readNew(body), soldOut);
            case "order_histories" -> desks.states().add(body);
            case "feature_prices" -> settings.prices().add(body);
            default -> notAllowed("POST", resource);
        };
    }

    Answer put(String resource, String id, byte[] body, boolean soldOut) {
        return switch (resource) {
            case "bookings" -> desks.changes().change(reader.readChange(body), soldOut);
            case "room_bookings" -> desks.rooms().replace(id, body);
            case "hotel_room_types" -> settings.limits().replace(id, body);
            default -> notAllowed("PUT", resource);
        };
    }

    Answer delete(String resource, String id) {
        if (resource.equals("feature_prices")) {
            return settings.prices().remove(id);
        }
        return resource.equals("bookings")
                ? Answer.error(405, 101, "Method DELETE is not allowed for the resource bookings")
                : notAllowed("DELETE", resource);
    }

    Answer other(String method) {
        return notValid(method);
    }

    /** Who reads and writes what. */
    record Desks(
            BookingReads reads, BookingDesk bookings, ChangeDesk changes, RoomBookings rooms, OrderHistories states) {}

    /** What staff with a key for more may change of the house. */
    record Settings(FeaturePrices prices, StayLimits limits) {}

    private static Answer notValid(String method) {
        return Answer.error(405, 23, "Method " + method + " is not valid");
    }

    private static Answer notAllowed(String method, String resource) {
        String text = "Method %s is not allowed for the resource %s with this authentication key";
        return Answer.error(405, 25, text.formatted(method, resource));
    }
}
