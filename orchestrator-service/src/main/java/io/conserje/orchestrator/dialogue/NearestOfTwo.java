package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import java.time.LocalDate;
import java.util.List;

/** Leaves no choice where only the day that was read lies by the stay that is talked about: "Saturday the 6th" of a stay from the 5th. */
final class NearestOfTwo {

    /** An arrival is put right by so much. */
    private static final int A_WEEK = 7;

    private NearestOfTwo() {}

    /** The text without the other readings of such days. */
    static Understanding settled(Stay stay, Understanding text) {
        LocalDate arrival = stay.checkIn();
        LocalDate departure = stay.hasDates() ? stay.departure() : arrival;
        if (arrival == null || departure == null) {
            return text;
        }
        List<Entity> settled = text.entities().stream()
                .map(said -> isNear(said, arrival, departure) && !isOtherNear(said, arrival, departure)
                        ? without(said)
                        : said)
                .toList();
        return new Understanding(
                text.language(), text.intents(), settled, text.sentiment(), text.urgent(), text.engine());
    }

    private static boolean isNear(Entity said, LocalDate arrival, LocalDate departure) {
        return SaidDay.in(said).filter(day -> isNear(day, arrival, departure)).isPresent();
    }

    private static boolean isNear(LocalDate day, LocalDate arrival, LocalDate departure) {
        return !day.isBefore(arrival.minusDays(A_WEEK)) && !day.isAfter(departure.plusDays(A_WEEK));
    }

    private static boolean isOtherNear(Entity said, LocalDate arrival, LocalDate departure) {
        return said.alternatives().stream()
                .map(other -> new Entity(said.type(), said.text(), said.start(), said.end(), other, List.of(), null))
                .anyMatch(other -> isNear(other, arrival, departure));
    }

    private static Entity without(Entity said) {
        return new Entity(said.type(), said.text(), said.start(), said.end(), said.value(), List.of(), said.problem());
    }
}
