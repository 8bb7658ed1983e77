package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.scene.Reading;

/** Puts a name where it belongs: as a whole, as the part that it is told to be, or instead of the part of the known one that it puts right. */
final class GuestName {

    private GuestName() {}

    /** The guest with it. */
    static GuestDraft put(GuestDraft guest, Reading reading, Entity name) {
        String value = String.valueOf(name.value()).strip();
        if (!PersonNames.isPart(value)) {
            return guest;
        }
        return CorrectedName.in(guest, reading, value)
                .or(() -> NameLead.part(reading, name).map(part -> part.put(guest, value)))
                .or(() -> PersonNames.split(value).map(parts -> joined(guest, parts)))
                .orElse(guest);
    }

    /** One word beside a part that is known is the other, which was asked for. */
    private static GuestDraft joined(GuestDraft guest, PersonNames.Parts parts) {
        if (parts.last() != null) {
            return guest.withName(parts.first(), parts.last());
        }
        if (guest.firstName() == null) {
            return NamePart.FIRST.put(guest, parts.first());
        }
        return guest.lastName() == null ? NamePart.LAST.put(guest, parts.first()) : guest.withName(parts.first(), null);
    }
}
