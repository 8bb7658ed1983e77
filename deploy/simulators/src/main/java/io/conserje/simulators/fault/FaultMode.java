package io.conserje.simulators.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way in which a target misbehaves. */
public enum FaultMode {
    /** The connection is cut without an answer. */
    DOWN,
    /** The answer is right and comes {@code delayMs} later. */
    SLOW,
    /** An HTTP error with the status {@code code}; nothing is done. */
    ERROR,
    /** What was asked is done, and the answer never comes. */
    TIMEOUT_AFTER_COMMIT,
    /** What was asked is done, and the answer is a 500. */
    BOOKED_BUT_500,
    /** The answer is a 200, and nothing is done. */
    OK_BUT_NOT_BOOKED,
    /** A page of HTML where data was asked for. */
    HTML,
    /** No room is free. */
    SOLD_OUT,
    /** A webhook comes several times. */
    DUPLICATE,
    /** Webhooks come in another order than the things that they tell of. */
    REORDER,
    /** Several messages come in one webhook. */
    BATCH,
    /** No fault: clears the target. */
    NONE;

    /** The name on the wire, for instance {@code timeout-after-commit}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mode of that wire name, or empty when there is none. */
    public static Optional<FaultMode> of(String wireName) {
        return Arrays.stream(values())
                .filter(mode -> mode.wireName().equals(wireName))
                .findFirst();
    }

    /** All wire names, in the order in which they are documented. */
    public static List<String> wireNames() {
        return Arrays.stream(values()).map(FaultMode::wireName).toList();
    }
}
