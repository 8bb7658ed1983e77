package io.conserje.local.faults.guest;

import io.conserje.local.outside.Choice;
import java.util.List;

/** What a guest does next. */
public sealed interface Move {

    /** Writes these messages, one right after the other. */
    record Write(List<String> texts) implements Move {}

    /** Taps. */
    record Tap(Choice choice) implements Move {}

    /** Waits a while, then does it, unless another answer comes before. */
    record Later(Move move) implements Move {}

    /** Waits for the answer that was promised. */
    record Listen() implements Move {}

    /** Is done. */
    record Stop() implements Move {}
}
