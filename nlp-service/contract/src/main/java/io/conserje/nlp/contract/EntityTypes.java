package io.conserje.nlp.contract;

import java.util.List;

/** The names of values that are read from a text, and what their values look like. */
public final class EntityTypes {

    /** Day of arrival, {@code YYYY-MM-DD} at the hotel. */
    public static final String CHECK_IN = "check_in";

    /** Day of departure, {@code YYYY-MM-DD} at the hotel. */
    public static final String CHECK_OUT = "check_out";

    /** A day whose role is not said, {@code YYYY-MM-DD}. */
    public static final String DATE = "date";

    /** Days: map of {@code from} and {@code to}, the last day named (for a stay the departure day). */
    public static final String DATE_RANGE = "date_range";

    /** Wall-clock time at the hotel, {@code HH:mm}. */
    public static final String TIME = "time";

    /** Map of {@code from} and {@code to}, each {@code HH:mm}. */
    public static final String TIME_RANGE = "time_range";

    /** {@code YYYY-MM-DDTHH:mm} at the hotel. */
    public static final String DATETIME = "datetime";

    /** ISO 8601 duration or period. */
    public static final String DURATION = "duration";

    /** Number of nights. */
    public static final String NIGHTS = "nights";

    /** Number of adults. */
    public static final String ADULTS = "adults";

    /** Number of children. */
    public static final String CHILDREN = "children";

    /** Number of people, adults and children not told apart. */
    public static final String GUESTS = "guests";

    /** Number of rooms. */
    public static final String ROOMS = "rooms";

    /** A number whose meaning is not said, with decimals where the guest gave some; "10 %" is 10. */
    public static final String NUMBER = "number";

    /** A position, from 1; -1 is the last one, read only where a position was asked for. */
    public static final String ORDINAL = "ordinal";

    /** Ages of the children in years, a list of integers. */
    public static final String CHILD_AGES = "child_ages";

    /** single, double, twin, triple, quadruple, family, suite, dormitory, or the guest's own words in lower case. */
    public static final String ROOM_TYPE = "room_type";

    /** A person's name as written. */
    public static final String PERSON_NAME = "person_name";

    /** A company's name as written. */
    public static final String COMPANY = "company";

    /** An e-mail address. */
    public static final String EMAIL = "email";

    /** A phone number in E.164. */
    public static final String PHONE = "phone";

    /** Reference of a booking, upper case. */
    public static final String BOOKING_REFERENCE = "booking_reference";

    /** Number of a room, as text. */
    public static final String ROOM_NUMBER = "room_number";

    /** Map of {@code amount} (two decimals, a point) and {@code currency} (ISO 4217). */
    public static final String MONEY = "money";

    /** Something the house or a room offers, such as {@code wifi} or {@code towels}. */
    public static final String AMENITY = "amenity";

    /** breakfast, lunch, dinner, half_board, full_board or all_inclusive. */
    public static final String MEAL = "meal";

    /** All of them. */
    public static final List<String> ALL = List.of(
            CHECK_IN,
            CHECK_OUT,
            DATE,
            DATE_RANGE,
            TIME,
            TIME_RANGE,
            DATETIME,
            DURATION,
            NIGHTS,
            ADULTS,
            CHILDREN,
            GUESTS,
            ROOMS,
            NUMBER,
            ORDINAL,
            CHILD_AGES,
            ROOM_TYPE,
            PERSON_NAME,
            COMPANY,
            EMAIL,
            PHONE,
            BOOKING_REFERENCE,
            ROOM_NUMBER,
            MONEY,
            AMENITY,
            MEAL);

    private EntityTypes() {}
}
