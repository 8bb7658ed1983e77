package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.List;
import java.util.Optional;

/** Of several names in one text the one in which is booked: the one that is said to be it, or the first that is whole; where the next puts it right, the last. */
final class OneOfNames {

    private OneOfNames() {}

    /** That one; none where nobody is named. */
    static Optional<Entity> booked(Reading reading, List<Entity> names) {
        if (names.size() < 2 || areOneAfterTheOther(reading, names)) {
            return names.stream().reduce((one, other) -> other);
        }
        return names.stream()
                .filter(name -> NameLead.isTheBookings(reading, name))
                .findFirst()
                .or(() -> names.stream().filter(OneOfNames::isWhole).findFirst())
                .or(() -> names.stream().findFirst());
    }

    /** Those who are somebody else. */
    static List<Entity> others(Reading reading, List<Entity> names) {
        if (names.size() < 2 || areOneAfterTheOther(reading, names)) {
            return List.of();
        }
        Optional<Entity> booked = booked(reading, names);
        return names.stream()
                .filter(name -> booked.filter(one -> one.equals(name)).isEmpty())
                .toList();
    }

    private static boolean isWhole(Entity name) {
        return String.valueOf(name.value()).strip().contains(" ");
    }

    /** "Ana Pérez, no, Ana Peres": the words between them correct. */
    private static boolean areOneAfterTheOther(Reading reading, List<Entity> names) {
        String text = reading.text();
        int begin = Math.min(names.getFirst().end(), text.length());
        int end = Math.min(names.getLast().start(), text.length());
        return begin >= end
                || StayJoint.isRather(
                        text.substring(begin, end),
                        reading.understanding().language().code());
    }
}
