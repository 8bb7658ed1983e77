package io.conserje.nlp.contract;

import java.util.List;

/** The names of what a guest may want. */
public final class Intents {

    /** Says hello. */
    public static final String GREETING = "greeting";

    /** Takes leave. */
    public static final String GOODBYE = "goodbye";

    /** Thanks. */
    public static final String THANKS = "thanks";

    /** Asks what can be done here. */
    public static final String HELP = "help";

    /** Says yes. */
    public static final String AFFIRM = "affirm";

    /** Says no. */
    public static final String DENY = "deny";

    /** Only gives data that was asked for. */
    public static final String INFORM = "inform";

    /** Wants the last answer again. */
    public static final String REPEAT = "repeat";

    /** Chats. */
    public static final String SMALLTALK = "smalltalk";

    /** Wants nothing that a hotel is for. */
    public static final String OUT_OF_SCOPE = "out_of_scope";

    /** Asks whether rooms are free. */
    public static final String CHECK_AVAILABILITY = "check_availability";

    /** Wants to book a stay. */
    public static final String MAKE_RESERVATION = "make_reservation";

    /** Wants an existing booking changed. */
    public static final String MODIFY_RESERVATION = "modify_reservation";

    /** Wants an existing booking cancelled. */
    public static final String CANCEL_RESERVATION = "cancel_reservation";

    /** Asks about an existing booking. */
    public static final String CHECK_RESERVATION = "check_reservation";

    /** Asks what something costs. */
    public static final String ASK_PRICE = "ask_price";

    /** Asks which rooms there are. */
    public static final String ASK_ROOM_TYPES = "ask_room_types";

    /** Wants to see rooms. */
    public static final String ROOM_PHOTOS = "room_photos";

    /** Asks what is in a room. */
    public static final String ASK_ROOM_AMENITIES = "ask_room_amenities";

    /** Asks what the house offers. */
    public static final String ASK_AMENITIES = "ask_amenities";

    /** Asks about wifi. */
    public static final String ASK_WIFI = "ask_wifi";

    /** Asks about parking. */
    public static final String ASK_PARKING = "ask_parking";

    /** Asks about breakfast. */
    public static final String ASK_BREAKFAST = "ask_breakfast";

    /** Asks about pool. */
    public static final String ASK_POOL = "ask_pool";

    /** Asks about gym. */
    public static final String ASK_GYM = "ask_gym";

    /** Asks about spa. */
    public static final String ASK_SPA = "ask_spa";

    /** Asks about restaurant. */
    public static final String ASK_RESTAURANT = "ask_restaurant";

    /** Asks about pets. */
    public static final String ASK_PETS = "ask_pets";

    /** Asks about accessibility. */
    public static final String ASK_ACCESSIBILITY = "ask_accessibility";

    /** Asks for a rule of the house: how many, until when, how far. */
    public static final String ASK_POLICY = "ask_policy";

    /** Asks about checkin time. */
    public static final String ASK_CHECKIN_TIME = "ask_checkin_time";

    /** Asks about checkout time. */
    public static final String ASK_CHECKOUT_TIME = "ask_checkout_time";

    /** Wants the room before the usual time. */
    public static final String EARLY_CHECKIN = "early_checkin";

    /** Arrives late. */
    public static final String LATE_CHECKIN = "late_checkin";

    /** Leaves before the booked day or the usual time. */
    public static final String EARLY_CHECKOUT = "early_checkout";

    /** Wants the room for longer on the last day. */
    public static final String LATE_CHECKOUT = "late_checkout";

    /** Asks where the house is. */
    public static final String HOTEL_LOCATION = "hotel_location";

    /** Asks how to get there or away. */
    public static final String TRANSPORTATION = "transportation";

    /** Asks about contact. */
    public static final String ASK_CONTACT = "ask_contact";

    /** Asks when something is open. */
    public static final String BUSINESS_HOURS = "business_hours";

    /** Asks how to pay, or has paid. */
    public static final String PAYMENT = "payment";

    /** Wants money back. */
    public static final String REFUND = "refund";

    /** Wants a table, a treatment, a slot; the place is an intent beside it. */
    public static final String SERVICE_RESERVATION = "service_reservation";

    /** Wants room service. */
    public static final String REQUEST_ROOM_SERVICE = "request_room_service";

    /** Wants housekeeping. */
    public static final String REQUEST_HOUSEKEEPING = "request_housekeeping";

    /** Wants maintenance. */
    public static final String REQUEST_MAINTENANCE = "request_maintenance";

    /** Has a wish about the stay that no other intent covers. */
    public static final String SPECIAL_REQUEST = "special_request";

    /** Says that something is wrong. */
    public static final String COMPLAINT = "complaint";

    /** Misses or has found a thing. */
    public static final String LOST_AND_FOUND = "lost_and_found";

    /** Wants a person. */
    public static final String HUMAN_HANDOFF = "human_handoff";

    /** Somebody may come to harm. */
    public static final String EMERGENCY = "emergency";

    /** Tells how the stay was. */
    public static final String REVIEW = "review";

    /** Wants no more messages. */
    public static final String UNSUBSCRIBE = "unsubscribe";

    /** All of them, in the order of the fixed interface. */
    public static final List<String> ALL = List.of(
            GREETING,
            GOODBYE,
            THANKS,
            HELP,
            AFFIRM,
            DENY,
            INFORM,
            REPEAT,
            SMALLTALK,
            OUT_OF_SCOPE,
            CHECK_AVAILABILITY,
            MAKE_RESERVATION,
            MODIFY_RESERVATION,
            CANCEL_RESERVATION,
            CHECK_RESERVATION,
            ASK_PRICE,
            ASK_ROOM_TYPES,
            ROOM_PHOTOS,
            ASK_ROOM_AMENITIES,
            ASK_AMENITIES,
            ASK_WIFI,
            ASK_PARKING,
            ASK_BREAKFAST,
            ASK_POOL,
            ASK_GYM,
            ASK_SPA,
            ASK_RESTAURANT,
            ASK_PETS,
            ASK_ACCESSIBILITY,
            ASK_POLICY,
            ASK_CHECKIN_TIME,
            ASK_CHECKOUT_TIME,
            EARLY_CHECKIN,
            LATE_CHECKIN,
            EARLY_CHECKOUT,
            LATE_CHECKOUT,
            HOTEL_LOCATION,
            TRANSPORTATION,
            ASK_CONTACT,
            BUSINESS_HOURS,
            PAYMENT,
            REFUND,
            SERVICE_RESERVATION,
            REQUEST_ROOM_SERVICE,
            REQUEST_HOUSEKEEPING,
            REQUEST_MAINTENANCE,
            SPECIAL_REQUEST,
            COMPLAINT,
            LOST_AND_FOUND,
            HUMAN_HANDOFF,
            EMERGENCY,
            REVIEW,
            UNSUBSCRIBE);

    private Intents() {}
}
