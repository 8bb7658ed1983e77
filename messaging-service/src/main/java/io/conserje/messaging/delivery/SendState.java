package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.SendResult.Outcome;
import java.util.Locale;

/** What the ledger knows of a send. */
enum SendState {
    /** Committed before the channel is called; after a crash nobody knows more. */
    SENDING(Outcome.UNKNOWN),
    UNKNOWN(Outcome.UNKNOWN),
    /** Nothing was sent by the last try. */
    LATER(Outcome.LATER),
    ACCEPTED(Outcome.ACCEPTED),
    REFUSED(Outcome.REFUSED);

    private final Outcome outcome;

    SendState(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What the caller is told. */
    Outcome outcome() {
        return outcome;
    }

    /** Whether somebody has yet to find out. */
    boolean isOpen() {
        return outcome == Outcome.UNKNOWN;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SendState ofColumn(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
