package io.conserje.local.faults.verdict;

import io.conserje.local.faults.guest.AnswerKind;
import io.conserje.local.faults.guest.BookingTalk.End;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each guest has each answer, once and in order. */
final class AnswerRules {
    private static final Set<AnswerKind> OUTCOMES =
            EnumSet.of(AnswerKind.CONFIRMED, AnswerKind.CHECKING, AnswerKind.STAND_BY);

    private AnswerRules() {}

    static List<String> breaches(Case guest) {
        List<String> breaches = new ArrayList<>();
        unfinished(guest, breaches);
        sentTwice(guest.timeline(), breaches);
        tooMany(guest.timeline(), breaches);
        outOfPlace(guest.timeline(), breaches);
        return breaches;
    }

    private static void unfinished(Case guest, List<String> breaches) {
        List<Entry> entries = guest.timeline().entries();
        if (guest.end() == End.NOWHERE) {
            breaches.add("the talk leads nowhere");
        } else if (guest.end() == End.TALKING && !guest.isUnsettled()) {
            boolean waits = !entries.isEmpty() && entries.getLast() instanceof Entry.Said;
            breaches.add(waits ? "lost: the last message was never answered" : "the talk did not come to its end");
        }
    }

    /** The hotel's own name of a message, or its very words, twice without a word of the guest between. */
    private static void sentTwice(Timeline timeline, List<String> breaches) {
        Set<String> names = new HashSet<>();
        String before = "";
        for (Entry entry : timeline.entries()) {
            switch (entry) {
                case Entry.Heard heard -> {
                    if (!heard.opaque().isEmpty() && !names.add(heard.opaque())) {
                        breaches.add("doubled: message " + heard.opaque() + " came twice");
                    } else if (heard.line().text().equals(before) && heard.kind() != AnswerKind.CHECKING) {
                        breaches.add("doubled: the same words twice, " + heard.opaque());
                    }
                    before = heard.line().text();
                }
                case Entry.Said _ -> before = "";
                case Entry.Broke _ -> {
                    // Troubles are not part of a talk.
                }
            }
        }
    }

    /** An answer a message; a booking that had to be checked is worth one more. */
    private static void tooMany(Timeline timeline, List<String> breaches) {
        long due = 0;
        for (Entry entry : timeline.entries()) {
            if (entry instanceof Entry.Said) {
                due++;
            } else if (entry instanceof Entry.Heard heard) {
                due -= heard.kind() == AnswerKind.CHECKING ? 0 : 1;
                if (due < 0) {
                    breaches.add("doubled: an answer to nothing, " + heard.opaque());
                    due = 0;
                }
            }
        }
    }

    /** No summary before a room was chosen, no outcome before the guest agreed. */
    private static void outOfPlace(Timeline timeline, List<String> breaches) {
        boolean agreed = false;
        boolean chosen = false;
        for (Entry entry : timeline.entries()) {
            if (entry instanceof Entry.Said said) {
                agreed |= said.what().startsWith("confirm:yes:");
                chosen |= said.what().startsWith("room:");
            } else if (entry instanceof Entry.Heard heard) {
                if (!agreed && OUTCOMES.contains(heard.kind())) {
                    breaches.add("out of order: an outcome before the guest agreed");
                }
                if (!chosen && heard.kind() == AnswerKind.SUMMARY) {
                    breaches.add("out of order: a summary before a room was chosen");
                }
            }
        }
    }
}
