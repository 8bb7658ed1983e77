package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands behind a no in which no day was read ("no! I said 11 to 13"), so that it can be read by itself, as days. */
final class ContentOfANo {

    /** What it is read for. */
    static final List<String> EXPECTED = List.of(EntityTypes.DATE);

    private static final WordLists LISTS = WordLists.beside(ContentOfANo.class);
    private static final Pattern NO = Pattern.compile("(?:" + LISTS.any("no") + ") ");
    private static final Pattern BESIDE = Pattern.compile("(?:" + LISTS.any("no", "beside_a_no") + ") ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> DAYS =
            Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE);
    private static final Set<String> READ = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.CHILD_AGES,
            EntityTypes.PERSON_NAME,
            EntityTypes.EMAIL);

    private ContentOfANo() {}

    /** The end of the text that says it; none where the text is no such no, says nothing else, or was read. */
    static Optional<String> in(DialogueState state, Reading reading) {
        boolean unread = state.stay().hasDates()
                && reading.wants(Intents.DENY)
                && !reading.understanding().urgent()
                && !reading.wants(Intents.EMERGENCY)
                && !reading.wants(Intents.HUMAN_HANDOFF)
                && READ.stream().allMatch(type -> reading.values(type).isEmpty());
        return unread ? behind(reading.text()) : Optional.empty();
    }

    private static Optional<String> behind(String text) {
        Matcher words = WORD.matcher(text);
        boolean no = false;
        while (words.find()) {
            String word = Folded.words(words.group());
            no |= NO.matcher(word).matches();
            if (!BESIDE.matcher(word).matches()) {
                return no ? Optional.of(text.substring(words.start())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The text with the days of its end instead of what was read in it, which says no to nothing; as it was where there are none.
     *
     * @param near finds the days that are meant near the stay
     */
    static Understanding heard(
            Reading before, String end, Understanding read, Function<Understanding, Understanding> near) {
        if (read.entities().stream().noneMatch(value -> value.value() != null && DAYS.contains(value.type()))) {
            return before.understanding();
        }
        Understanding placed = near.apply(read);
        int offset = before.text().length() - end.length();
        return new Understanding(
                before.understanding().language(),
                List.of(new Understanding.Intent(Intents.INFORM, 1)),
                placed.entities().stream().map(value -> moved(value, offset)).toList(),
                before.understanding().sentiment(),
                before.understanding().urgent(),
                before.understanding().engine());
    }

    private static Entity moved(Entity value, int offset) {
        return new Entity(
                value.type(),
                value.text(),
                value.start() + offset,
                value.end() + offset,
                value.value(),
                value.alternatives(),
                value.problem());
    }
}
