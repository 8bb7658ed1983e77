package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.Optional;

/** Puts a name where it belongs: as a whole, or instead of the part of the known one that it puts right. */
final class NamePart {

    private NamePart() {}

    /** The guest with it. */
    static GuestDraft put(GuestDraft guest, Reading reading, Entity name) {
        String value = String.valueOf(name.value()).strip();
        if (!PersonNames.isPart(value)) {
            return guest;
        }
        Optional<GuestDraft> right = putRight(guest, reading, value);
        if (right.isPresent()) {
            return right.get();
        }
        if (NameLead.isLast(reading, name)) {
            return guest.withName(guest.firstName(), value);
        }
        return NameLead.isFirst(reading, name)
                ? guest.withName(value, guest.lastName())
                : PersonNames.split(value).map(parts -> joined(guest, parts)).orElse(guest);
    }

    /** The guest with the part of the known name that this is told instead of; none where it is told for itself. */
    static Optional<GuestDraft> putRight(GuestDraft guest, Reading reading, String name) {
        return CorrectedName.in(guest, reading, name).or(() -> toldInstead(guest, reading, name));
    }

    private static Optional<GuestDraft> toldInstead(GuestDraft guest, Reading reading, String name) {
        if (guest.firstName() == null || guest.lastName() == null || name.contains(" ")) {
            return Optional.empty();
        }
        String said = ' ' + Folded.words(reading.text());
        if (said.contains(' ' + Folded.words(guest.lastName()))) {
            return Optional.of(guest.withName(guest.firstName(), name));
        }
        return said.contains(' ' + Folded.words(guest.firstName()))
                ? Optional.of(guest.withName(name, guest.lastName()))
                : Optional.empty();
    }

    /** One word beside a part that is known is the other, which was asked for. */
    private static GuestDraft joined(GuestDraft guest, PersonNames.Parts parts) {
        if (parts.last() == null && guest.firstName() != null && guest.lastName() == null) {
            return guest.withName(guest.firstName(), parts.first());
        }
        return parts.last() == null && guest.firstName() == null
                ? guest.withName(parts.first(), guest.lastName())
                : guest.withName(parts.first(), parts.last());
    }
}
