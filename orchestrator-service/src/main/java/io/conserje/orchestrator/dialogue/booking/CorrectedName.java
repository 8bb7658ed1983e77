package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a part of a name right that is known as a whole: the one that a single name is nearly like, or the one that the text speaks of. */
final class CorrectedName {

    private static final WordLists LISTS = WordLists.beside(CorrectedName.class);
    private static final Pattern LAST = said("surname", "surname_beside");
    private static final Pattern FIRST = said("first_name");
    private static final Pattern SPELT = said("spelt");
    private static final int NEAR = 2;

    private CorrectedName() {}

    /** The guest with what is put right; none where the whole name is told, or another one. */
    static Optional<GuestDraft> in(GuestDraft guest, Reading reading, String name) {
        String first = guest.firstName();
        String last = guest.lastName();
        boolean isOne =
                PersonNames.split(name).filter(parts -> parts.last() == null).isPresent();
        if (first == null || last == null || !isOne || !speaksOfIt(reading)) {
            return Optional.empty();
        }
        int toFirst = distance(first, name);
        int toLast = distance(last, name);
        if (isNear(toLast, name) && toLast < toFirst || isSaid(LAST, reading) && !isNear(toFirst, name)) {
            return Optional.of(guest.withName(first, isNear(toLast, name) ? replaced(last, name) : name));
        }
        return isNear(toFirst, name) || isSaid(FIRST, reading)
                ? Optional.of(guest.withName(isNear(toFirst, name) ? replaced(first, name) : name, last))
                : Optional.empty();
    }

    /** Whether a yes to the summary says that a name is another one, of which nothing new was read. */
    static boolean isUnread(Scene scene, Reading reading, Taken taken) {
        boolean untold = taken == Taken.NOTHING || taken == Taken.KNOWN;
        boolean corrects = reading.has(Nuance.RESERVE) || reading.wants(Intents.MODIFY_RESERVATION);
        return untold
                && scene.state().step() == Step.CONFIRMING
                && reading.wants(Intents.AFFIRM)
                && (isSaid(SPELT, reading) || corrects && (isSaid(LAST, reading) || isSaid(FIRST, reading)));
    }

    private static boolean speaksOfIt(Reading reading) {
        return reading.has(Nuance.SELF)
                || reading.has(Nuance.RESERVE)
                || Stream.of(LAST, FIRST, SPELT).anyMatch(words -> isSaid(words, reading))
                || reading.values(EntityTypes.PERSON_NAME).stream()
                        .map(Entity::text)
                        .anyMatch(said -> said.strip().equals(reading.text().strip()));
    }

    private static boolean isSaid(Pattern words, Reading reading) {
        return words.matcher(' ' + Folded.words(reading.text())).find();
    }

    private static Pattern said(String... lists) {
        return Pattern.compile(" (?:" + LISTS.any(lists) + ") ");
    }

    private static boolean isNear(int distance, String name) {
        return distance <= NEAR && distance * 2 < name.length();
    }

    /** With it in place of the word that it is nearest to. */
    private static String replaced(String part, String name) {
        int nearest = distance(part, name);
        UnaryOperator<String> corrected = word -> letters(word, name) == nearest ? name : word;
        return Arrays.stream(part.split(" ")).map(corrected).collect(Collectors.joining(" "));
    }

    /** To the nearest of its words. */
    private static int distance(@Nullable String part, String name) {
        return Arrays.stream(String.valueOf(part).split(" "))
                .mapToInt(word -> letters(word, name))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** How many letters have to be added, left out or changed. */
    private static int letters(String one, String other) {
        String from = Folded.plain(one);
        String to = Folded.plain(other);
        int[] costs = new int[to.length() + 1];
        Arrays.setAll(costs, index -> index);
        for (int i = 1; i <= from.length(); i++) {
            int corner = costs[0];
            costs[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                corner = costs[j];
                costs[j] = Math.min(change, Math.min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[to.length()];
    }
}
