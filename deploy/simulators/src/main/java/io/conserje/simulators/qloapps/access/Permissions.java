package io.conserje.simulators.qloapps.access;

import io.conserje.simulators.qloapps.wire.Answer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the key was granted: by resource, the methods. */
public final class Permissions {
    /** Resources that there are, and that no key of a hotel needs. */
    private static final Set<String> NEVER =
            Set.of("employees", "addresses", "carts", "products", "taxes", "shops", "contacts", "order_payments");

    private static final List<String> READABLE = List.of(
            "configurations",
            "countries",
            "currencies",
            "customers",
            "hotel_features",
            "hotel_rooms",
            "hotels",
            "images",
            "languages",
            "order_states",
            "orders",
            "room_type_features",
            "room_types",
            "services",
            "states");

    private final Map<String, Set<String>> granted = new TreeMap<>();

    /** All that the simulated hotel's key may do, except these, each written as {@code GET orders}. */
    public Permissions(Collection<String> denied) {
        READABLE.forEach(resource -> granted.put(resource, methods("GET")));
        granted.put("bookings", methods("GET", "POST", "PUT"));
        granted.put("feature_prices", methods("GET", "POST", "DELETE"));
        granted.put("hotel_ari", methods("POST"));
        granted.put("hotel_room_types", methods("GET", "PUT"));
        granted.put("order_histories", methods("GET", "POST"));
        granted.put("room_bookings", methods("GET", "PUT"));
        denied.forEach(this::deny);
    }

    private static Set<String> methods(String... methods) {
        return new HashSet<>(Set.of(methods));
    }

    private void deny(String what) {
        String[] words = what.strip().split("\\s+");
        granted.getOrDefault(words[words.length - 1], new HashSet<>()).remove(words[0]);
        granted.values().removeIf(Set::isEmpty);
    }

    /** The refusal of a call, in QloApps' words; null when it is allowed. */
    public @Nullable Answer refusal(String method, String resource) {
        Set<String> methods = granted.get(resource);
        if (methods == null) {
            return NEVER.contains(resource) || new Permissions(Set.of()).granted.containsKey(resource)
                    ? notGranted(resource)
                    : unknown(resource);
        }
        return methods.contains(method.equals("HEAD") ? "GET" : method) || isDecidedElsewhere(method, resource)
                ? null
                : Answer.error(
                        405,
                        25,
                        "Method %s is not allowed for the resource %s with this authentication key"
                                .formatted(method, resource));
    }

    /** Methods that no key can be granted: the resource, or the web service itself, says what it thinks of them. */
    private static boolean isDecidedElsewhere(String method, String resource) {
        return switch (method) {
            case "GET", "HEAD" -> resource.equals("hotel_ari");
            case "DELETE" -> resource.equals("bookings");
            case "POST", "PUT" -> false;
            default -> true;
        };
    }

    private static Answer notGranted(String resource) {
        return Answer.error(
                401, 26, "Resource of type \"%s\" is not allowed with this authentication key".formatted(resource));
    }

    private Answer unknown(String resource) {
        String all = granted.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return Answer.error(
                400, 27, "Resource of type \"%s\" does not exists. The full list is: %s".formatted(resource, all));
    }

    /** The page behind {@code /api}: every resource that is granted, in XML with its methods. */
    public Answer list(boolean asJson) {
        return asJson
                ? new Answer.Data(200, null, List.copyOf(granted.keySet()))
                : new Answer.Document("<api shopName=\"Simulated\">\n"
                        + granted.entrySet().stream()
                                .map(entry -> element(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining())
                        + "</api>\n");
    }

    private static String element(String resource, Set<String> methods) {
        String flags = List.of("GET", "PUT", "POST", "DELETE", "HEAD").stream()
                .map(method -> " %s=\"%s\"".formatted(method.toLowerCase(Locale.ROOT), methods.contains(method)))
                .collect(Collectors.joining());
        return "<%1$s%2$s>\n<description%2$s>\nThe %1$s</description>\n</%1$s>\n".formatted(resource, flags);
    }
}
