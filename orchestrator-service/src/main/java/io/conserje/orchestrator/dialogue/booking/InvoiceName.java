package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the name to which an invoice is made out away from the guest's, which is known: "the invoice in the name of the parish, please". */
final class InvoiceName {

    private static final Pattern INVOICE = Pattern.compile(
            "(?<!\\p{L})(?:" + WordLists.beside(InvoiceName.class).any("made_out") + ")(?!\\p{L})");

    private InvoiceName() {}

    /** The text without a name that stands behind the invoice. */
    static Reading without(Reading reading, GuestDraft guest) {
        Matcher invoice = INVOICE.matcher(Folded.plain(reading.text()));
        boolean unknown = guest.firstName() == null && guest.lastName() == null;
        if (unknown || !reading.has(Nuance.INVOICE) || !invoice.find()) {
            return reading;
        }
        int from = invoice.start();
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !EntityTypes.PERSON_NAME.equals(value.type()) || value.end() <= from)
                .toList());
    }
}
