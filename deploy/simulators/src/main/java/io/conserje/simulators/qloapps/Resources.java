package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingRequest.RoomWish;
import io.conserje.simulators.qloapps.RoomBooking.Stay;
import io.conserje.simulators.qloapps.rate.Season;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.ResourceQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The readable resources: lists with filters, and single rows by number. */
class Resources {
    private static final Set<String> COMPUTED = Set.of("id_hotel", "adults", "children");

    private final Books books;
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    Resources(House house, Books books, Documents documents, Catalogue catalogue, ShopSettings shop) {
        this.books = books;
        add("hotels", "hotels", "hotel", catalogue::hotels);
        add("room_types", "room_types", "room_type", catalogue::roomTypes);
        add("services", "services", "service", catalogue::services);
        add("hotel_room_types", "hotel_room_types", "hotel_room_type", language -> books.locked(catalogue::capacities));
        add("hotel_rooms", "rooms", "room", language -> catalogue.rooms());
        add("room_type_features", "room_type_features", "room_type_feature", language -> catalogue.roomTypeFeatures());
        add("hotel_features", "hotel_features", "hotel_feature", language -> catalogue.hotelFeatures());
        add("languages", "languages", "language", language -> shop.languages());
        add("countries", "countries", "country", language -> shop.countries());
        add("states", "states", "state", language -> shop.states());
        add("currencies", "currencies", "currency", language -> shop.currencies());
        add("configurations", "configurations", "configuration", language -> shop.configurations());
        add("order_states", "order_states", "order_state", language -> shop.orderStates());
        addMoving(house, documents);
    }

    private void add(String name, String root, String single, Rows rows) {
        put(name, new Resource(root, single, rows, rows.in(1).getFirst().keySet()));
    }

    private void addMoving(House house, Documents documents) {
        Order order = new Order(0, "", 0, "", 1, Instant.EPOCH);
        Stay stay = new Stay(house.rooms().getFirst(), LocalDate.EPOCH, LocalDate.EPOCH);
        RoomBooking room = new RoomBooking(0, order, stay, RoomWish.unlisted(), Instant.EPOCH);
        Customer customer = new Customer(0, "", "", "", "", Instant.EPOCH);
        Season season = new Season(0, 0, "", LocalDate.EPOCH, LocalDate.EPOCH, BigDecimal.ZERO, false);
        add("feature_prices", "feature_prices", "feature_price", books.rates::seasons, FeaturePrices::row, season);
        add("orders", "orders", "order", () -> List.copyOf(books.orders.values()), documents::order, order);
        add("room_bookings", "bookings", "booking", books::roomBookings, documents::roomBooking, room);
        add(
                "customers",
                "customers",
                "customer",
                () -> List.copyOf(books.customers.values()),
                documents::customer,
                customer);
    }

    /** Adds rows that come and go; the sample tells the fields while there is none. */
    private <T> void add(
            String name,
            String root,
            String single,
            Supplier<List<T>> all,
            Function<T, Map<String, @Nullable Object>> row,
            T sample) {
        Rows rows = language -> books.locked(() -> all.get().stream().map(row).toList());
        put(name, new Resource(root, single, rows, row.apply(sample).keySet()));
    }

    private void put(String name, Resource resource) {
        resources.put(name, resource);
    }

    Set<String> names() {
        return resources.keySet();
    }

    /** The rows that a query asks for; no row at all is an empty list without a root key. */
    Answer list(String name, Map<String, String> parameters, @Nullable Integer language) {
        Resource resource = resource(name);
        refuseComputed(name, parameters);
        List<Map<String, @Nullable Object>> rows = resource.rows().in(language);
        List<Map<String, @Nullable Object>> found = new ResourceQuery(parameters).apply(rows, resource.filterable());
        return found.isEmpty() ? new Answer.Data(200, null, found) : Answer.ok(resource.root(), found);
    }

    private static void refuseComputed(String name, Map<String, String> parameters) {
        COMPUTED.stream()
                .filter(field -> name.equals("room_types") && parameters.containsKey("filter[" + field + "]"))
                .findFirst()
                .ifPresent(field -> {
                    throw new Refused(Answer.error(
                            500,
                            34,
                            "The field \"%s\" is dynamic. It is not possible to filter GET query with this field."
                                    .formatted(field)));
                });
    }

    /** One row, or a 404 without body and type. */
    Answer single(String name, String id, @Nullable Integer language) {
        Resource resource = resource(name);
        return resource.rows().in(language).stream()
                .filter(row -> String.valueOf(row.get("id")).equals(id))
                .findFirst()
                .map(row -> Answer.ok(resource.single(), row))
                .orElse(new Answer.Nothing(404));
    }

    private Resource resource(String name) {
        return Optional.ofNullable(resources.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no such resource"));
    }

    /** Rows with their texts in one language, or without a language in all of them. */
    private interface Rows {
        List<Map<String, @Nullable Object>> in(@Nullable Integer language);
    }

    private record Resource(String root, String single, Rows rows, Set<String> fields) {
        Set<String> filterable() {
            Set<String> filterable = new LinkedHashSet<>(fields);
            filterable.remove("associations");
            return filterable;
        }
    }
}
