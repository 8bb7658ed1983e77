package io.conserje.local.faults.verdict;

import java.util.List;
import java.util.stream.Stream;

/** All that must hold for a guest, whatever died meanwhile. */
public final class Rules {
    private Rules() {}

    /** What does not hold; empty where everything does. */
    public static List<String> breaches(Case guest) {
        return Stream.of(AnswerRules.breaches(guest), BookingRules.breaches(guest))
                .flatMap(List::stream)
                .toList();
    }
}
