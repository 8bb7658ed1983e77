package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.setup.Finding;
import java.util.List;

/** What the key has to be allowed, and what is lost without it. */
final class Permissions {

    private static final List<Needed> ALL = List.of(
            new Needed("hotels", "GET", "the hotel is not known"),
            new Needed("room_types", "GET", "no room is known"),
            new Needed("hotel_room_types", "GET", "it is not known how many people a room holds"),
            new Needed("services", "GET", "prices cannot be told to the cent"),
            new Needed("languages", "GET", "guests cannot be told rooms in their language"),
            new Needed("currencies", "GET", "prices have no currency"),
            new Needed("configurations", "GET", "currency and time zone are not known"),
            new Needed("hotel_ari", "POST", "it is not known what is free; reading it is a POST in QloApps"),
            new Needed("bookings", "POST", "nothing can be booked"),
            new Needed("bookings", "PUT", "no booking can be changed"),
            new Needed("bookings", "GET", "the check of the tax display is not possible"),
            new Needed("orders", "GET", "no booking is found again, and none can be confirmed"),
            new Needed("room_bookings", "GET", "no booking can be confirmed"),
            new Needed("room_bookings", "PUT", "guests and planned times cannot be changed"),
            new Needed("order_histories", "POST", "nothing can be cancelled"),
            new Needed("customers", "GET", "nothing can be booked and no guest be verified"),
            new Needed("hotel_rooms", "GET", "occupancy cannot be counted"));

    private static final List<String> OF_EXTRAS = List.of("tax_rules", "taxes");
    private static final Finding EXTRAS = Finding.ok(
            "permissions_of_extras",
            "The key lacks the permission GET for tax_rules or for taxes. It is needed only where extras (breakfast, say) are taxed by"
                    + " another rule than the rooms: such an extra cannot be added to a booking then. Tick both at the key there.");

    private Permissions() {}

    /** One finding for each that is missing, or one that none is; and one where extras with a tax of their own could not be added. */
    static List<Finding> missing(ResourceList list) {
        List<Finding> missing = ALL.stream()
                .filter(needed -> !list.allows(needed.resource(), needed.method()))
                .map(Needed::finding)
                .toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        Finding all = Finding.ok("permissions", "The key may do all that is needed.");
        return OF_EXTRAS.stream().allMatch(resource -> list.allows(resource, "GET"))
                ? List.of(all)
                : List.of(all, EXTRAS);
    }

    private record Needed(String resource, String method, String lost) {

        Finding finding() {
            return Finding.fault(
                    "permission_missing",
                    "The key lacks the permission " + method + " for " + resource + ": " + lost
                            + ". Tick it at the key: Advanced parameters, Webservice.");
        }
    }
}
