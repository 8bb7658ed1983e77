package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a part of a name right that is known as a whole: the one that a single name is nearly like, that the text speaks of, or that it says as it was. */
final class CorrectedName {

    private CorrectedName() {}

    /** The guest with what is put right; none where the whole name is told, or one for itself. */
    static Optional<GuestDraft> in(GuestDraft guest, Reading reading, String name) {
        String first = guest.firstName();
        String last = guest.lastName();
        boolean isOne =
                PersonNames.split(name).filter(parts -> parts.last() == null).isPresent();
        if (first == null || last == null || !isOne) {
            return Optional.empty();
        }
        return spokenOf(reading, NearWord.between(first, name), NearWord.between(last, name))
                .map(part -> part.put(
                        guest,
                        NearWord.between(String.valueOf(part.of(guest)), name).putRight()))
                .or(() -> said(guest, reading).map(part -> part.put(guest, name)));
    }

    /** The part that the name is nearly like, or that the text speaks of. */
    private static Optional<NamePart> spokenOf(Reading reading, NearWord first, NearWord last) {
        if (!isSpokenOf(reading)) {
            return Optional.empty();
        }
        boolean isLast = last.isNear() && last.distance() < first.distance();
        if (isLast || NamePart.LAST.isSpokenOf(reading) && !first.isNear()) {
            return Optional.of(NamePart.LAST);
        }
        return first.isNear() || NamePart.FIRST.isSpokenOf(reading) ? Optional.of(NamePart.FIRST) : Optional.empty();
    }

    /** The part that the text says as it was: "Ribas is wrong, it is Rivas". */
    private static Optional<NamePart> said(GuestDraft guest, Reading reading) {
        return Stream.of(NamePart.values())
                .filter(part -> part.isSaid(guest, reading))
                .findFirst();
    }

    private static boolean isSpokenOf(Reading reading) {
        return reading.has(Nuance.SELF)
                || reading.has(Nuance.RESERVE)
                || NamePart.anyIsSpokenOf(reading)
                || reading.values(EntityTypes.PERSON_NAME).stream()
                        .map(Entity::text)
                        .anyMatch(said -> said.strip().equals(reading.text().strip()));
    }
}
