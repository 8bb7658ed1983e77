package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a guest's name, and the words by which a text speaks of it. */
enum NamePart {
    /** Looked for first: guests put it right the most. */
    LAST("surname", "surname_beside"),
    FIRST("first_name", "");

    private static final Pattern SPELT = Pattern.compile(" (?:" + lists().any("spelt") + ") ");

    private final Pattern spoken;
    private final Pattern leading;

    /**
     * A part.
     *
     * @param list what it is called
     * @param beside what it is called as well, where that may be the whole name: a name behind it is not this part alone
     */
    NamePart(String list, String beside) {
        spoken = Pattern.compile(" (?:" + lists().any(list, beside) + ") ");
        leading = Pattern.compile("\\b(?:" + lists().any(list) + ") (?:[^, ]+ ){0,4}$");
    }

    private static WordLists lists() {
        return WordLists.beside(NamePart.class);
    }

    /** Whether a text spells a name, or speaks of a part of it. */
    static boolean anyIsSpokenOf(Reading reading) {
        return isSpelt(reading) || Stream.of(values()).anyMatch(part -> part.isSpokenOf(reading));
    }

    /** Whether it spells a name, whichever part that is. */
    static boolean isSpelt(Reading reading) {
        return SPELT.matcher(words(reading.text())).find();
    }

    /** Whether it speaks of this part anywhere. */
    boolean isSpokenOf(Reading reading) {
        return spoken.matcher(words(reading.text())).find();
    }

    /** Whether these folded words in front of a name say that it is this part: "my surname is". */
    boolean isLedToBy(String before) {
        return leading.matcher(before).find();
    }

    /** Whether a text says this part of a guest's name as it is known. */
    boolean isSaid(GuestDraft guest, Reading reading) {
        String known = of(guest);
        return known != null && words(reading.text()).contains(words(known));
    }

    /** What is known of it. */
    @Nullable
    String of(GuestDraft guest) {
        return this == FIRST ? guest.firstName() : guest.lastName();
    }

    /** The guest with this part, and the other one as it was. */
    GuestDraft put(GuestDraft guest, String name) {
        return this == FIRST ? guest.withName(name, guest.lastName()) : guest.withName(guest.firstName(), name);
    }

    private static String words(String text) {
        return ' ' + Folded.words(text);
    }
}
