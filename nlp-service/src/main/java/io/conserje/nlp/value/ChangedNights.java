package io.conserje.nlp.value;

/** The second of two lengths of a stay of which only the first has its unit: "from 9 nights to 5", "we have 3 nights, can it be 5?" */
public final class ChangedNights {

    private static final String NIGHTS = "(?:\\d{1,2}|{number}) (?:{nights})";

    private static final String WORDS = "(?: [^ .,;:!?]+){0,2}?";

    /** What leads up to it, "from 9 nights to" or "we have 3 nights, can we stretch it to", and itself as {@code n}; in words and figures. */
    public static final String PATTERN = "(?<!\\w)(?:(?:{nights_from}) (?:(?:{article}|{whose}) )?" + NIGHTS + WORDS
            + " (?:{nights_to})|" + NIGHTS + "(?!\\w)[^.;!?]{0,48}?(?<!\\w)(?:(?:{prolonged}|{count_changed})" + WORDS
            + " (?:{nights_to})|{make_it})(?= (?:\\d{1,2}|{number}) ?(?:[.,;!?)](?!\\d)|$))|" + NIGHTS
            + " (?:{more_than_told}),? (?:{sums_up}))"
            + " (?<n>\\d{1,2}|{number})(?= ?(?:[.,;!?)](?!\\d)|$)| (?!(?:{of}|{month}|{hours}|{minutes}|{people}|{adults}|{children}|{nights}|{days}|{number}|{rooms})(?!\\w))\\p{L})";

    /** The first of two lengths of which only the second has its unit, where a stay is changed: "réduire de six à cinq nuits". */
    public static final String FIRST =
            "(?<!\\w)(?:{count_changed})(?!\\w)[^.,;!?]{0,24}? (?:{nights_from}) (?<n>\\d{1,2}|{number}) (?:{nights_to}) (?<m>(?:\\d{1,2}|{number}) (?:{nights}))(?!\\w)";

    private ChangedNights() {}
}
