package io.conserje.nlp.value;

/** The second of two lengths of a stay of which only the first has its unit: "from 9 nights to 5". */
public final class ChangedNights {

    /** What leads up to it, and itself as {@code n}; in words and figures. */
    public static final String PATTERN =
            "(?<!\\w)(?:{nights_from}) (?:(?:{article}|{whose}) )?(?:\\d{1,2}|{number}) (?:{nights})(?: [^ .,;:!?]+){0,2}? (?:{nights_to})"
                    + " (?<n>\\d{1,2}|{number})(?= ?(?:[.,;!?)](?!\\d)|$)| (?!(?:{of}|{month}|{hours}|{minutes}|{people}|{adults}|{children}|{nights}|{days}|{number}|{rooms})(?!\\w))\\p{L})";

    /** The first of two lengths of which only the second has its unit, where a stay is changed: "réduire de six à cinq nuits". */
    public static final String FIRST =
            "(?<!\\w)(?:{count_changed})(?!\\w)[^.,;!?]{0,24}? (?:{nights_from}) (?<n>\\d{1,2}|{number}) (?:{nights_to}) (?<m>(?:\\d{1,2}|{number}) (?:{nights}))(?!\\w)";

    private ChangedNights() {}
}
