package io.conserje.orchestrator.dialogue.scene;

import io.conserje.nlp.contract.Intents;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which intents one skill treats alike. */
public final class IntentGroups {

    /** Leads to rooms and prices. */
    public static final Set<String> STAY = Set.of(
            Intents.CHECK_AVAILABILITY,
            Intents.MAKE_RESERVATION,
            Intents.ASK_PRICE,
            Intents.ASK_ROOM_TYPES,
            Intents.ROOM_PHOTOS);

    /** Is about a booking that stands already. */
    public static final Set<String> EXISTING = Set.of(
            Intents.MODIFY_RESERVATION,
            Intents.CANCEL_RESERVATION,
            Intents.CHECK_RESERVATION,
            Intents.EARLY_CHECKIN,
            Intents.LATE_CHECKIN,
            Intents.EARLY_CHECKOUT,
            Intents.LATE_CHECKOUT,
            Intents.REFUND,
            Intents.PAYMENT);

    /** Can be noted for a stay that is being booked, which goes on meanwhile. */
    public static final Set<String> WISH = Set.of(
            Intents.SERVICE_RESERVATION,
            Intents.REQUEST_ROOM_SERVICE,
            Intents.REQUEST_HOUSEKEEPING,
            Intents.REQUEST_MAINTENANCE,
            Intents.SPECIAL_REQUEST,
            Intents.LOST_AND_FOUND,
            Intents.EARLY_CHECKIN,
            Intents.LATE_CHECKIN,
            Intents.EARLY_CHECKOUT,
            Intents.LATE_CHECKOUT);

    /** Wants other hours of arrival and departure than the usual ones. */
    public static final Set<String> HOURS =
            Set.of(Intents.EARLY_CHECKIN, Intents.LATE_CHECKIN, Intents.EARLY_CHECKOUT, Intents.LATE_CHECKOUT);

    /** Wants somebody of the house to do something; the hours of a stay that stands are {@link #EXISTING}. */
    public static final Set<String> REQUEST = Stream.concat(
                    WISH.stream().filter(intent -> !EXISTING.contains(intent)), Stream.of(Intents.UNSUBSCRIBE))
            .collect(Collectors.toUnmodifiableSet());

    /** Asks about the house, whose facts nobody has told us yet. */
    public static final Set<String> HOUSE = Set.of(
            Intents.ASK_ROOM_AMENITIES,
            Intents.ASK_AMENITIES,
            Intents.ASK_WIFI,
            Intents.ASK_PARKING,
            Intents.ASK_BREAKFAST,
            Intents.ASK_POOL,
            Intents.ASK_GYM,
            Intents.ASK_SPA,
            Intents.ASK_RESTAURANT,
            Intents.ASK_PETS,
            Intents.ASK_ACCESSIBILITY,
            Intents.ASK_POLICY,
            Intents.ASK_CHECKIN_TIME,
            Intents.ASK_CHECKOUT_TIME,
            Intents.HOTEL_LOCATION,
            Intents.TRANSPORTATION,
            Intents.ASK_CONTACT,
            Intents.BUSINESS_HOURS);

    /** Asks how money is taken, or given back. */
    public static final Set<String> MONEY = Set.of(Intents.PAYMENT, Intents.REFUND);

    private IntentGroups() {}
}
