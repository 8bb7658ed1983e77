package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.rooms.Clauses;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.NoMeal;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.talk.TeamQuestion;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands beside a word of agreement and was not read: "ok, the bride will say" books nothing. What a yes may be
 * made of is known; all else might be anything.
 */
final class UnreadTail {

    private static final WordLists LISTS = WordLists.beside(UnreadTail.class);
    private static final Pattern TOLD = words("plain_yes", "yes_around", "sure", "sure_values");
    private static final Pattern ASKED = words("plain_yes", "yes_around", "sure", "sure_values", "tag");

    /** A yes that is a clause by itself stands, whatever is told behind it, unless that adds something. */
    private static final Pattern CLEAR =
            Pattern.compile("(?:" + LISTS.any("plain_yes") + ") (?:(?:" + LISTS.any("yes_polite") + ") )*");

    private static final Pattern PLAIN = Pattern.compile("\\b(?:" + LISTS.any("plain_yes") + ") ");
    private static final Pattern ADDS = Pattern.compile("^(?:" + LISTS.any("and") + ") ");

    /** What the summary says itself. */
    private static final Set<String> SUMMED_UP = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.GUESTS,
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.CHILD_AGES,
            EntityTypes.ROOMS,
            EntityTypes.ROOM_TYPE,
            EntityTypes.PERSON_NAME,
            EntityTypes.EMAIL,
            EntityTypes.PHONE);

    /** A longer clause says more than that it agrees. */
    private static final int MOST_WORDS = 14;

    private UnreadTail() {}

    /** Whether there is something; a single word has nothing, nor has a yes beside what is noted or passed on. */
    static boolean isIn(Scene scene, Reading reading) {
        return isInWhatIsTold(scene, reading)
                || !isTaken(scene, reading) && isLeft(ASKED, reading, Clauses.asked(reading.text()));
    }

    /** Whether there is something outside of its questions. */
    static boolean isInWhatIsTold(Scene scene, Reading reading) {
        return !isTaken(scene, reading) && isLeft(TOLD, reading, Clauses.told(reading.text()));
    }

    /** Whether a text is nothing but agreement. */
    static boolean isOnlyAgreement(String text) {
        String words = Folded.words(text);
        return !words.isBlank()
                && Arrays.stream(words.split(",")).allMatch(clause -> isRead(TOLD, clause.strip() + ' '));
    }

    /** Whether a text of agreement has a yes in it, which an "ok" is not. */
    static boolean isPlainYes(String text) {
        return PLAIN.matcher(Folded.words(text)).find();
    }

    private static boolean isTaken(Scene scene, Reading reading) {
        return TakeWish.isOne(scene, reading) || NoMeal.isOne(reading) || TeamQuestion.isBesideAYes(scene, reading);
    }

    private static boolean isLeft(Pattern known, Reading reading, String clauses) {
        if (clauses.strip().indexOf(' ') < 0) {
            return false;
        }
        String text = ' ' + clauses;
        for (Entity value : reading.understanding().entities()) {
            if (SUMMED_UP.contains(value.type())) {
                text = text.replaceFirst(
                        Pattern.quote(' ' + Folded.words(value.text())), Matcher.quoteReplacement(" "));
            }
        }
        List<String> said = Arrays.stream(text.split(","))
                .map(clause -> clause.strip() + ' ')
                .toList();
        boolean clear = CLEAR.matcher(said.getFirst()).matches();
        return said.stream()
                .anyMatch(clause -> !isRead(known, clause)
                        && !(clear && !ADDS.matcher(clause).find()));
    }

    private static boolean isRead(Pattern known, String clause) {
        return clause.isBlank()
                || clause.split(" +").length <= MOST_WORDS
                        && known.matcher(clause).matches();
    }

    private static Pattern words(String... lists) {
        return Pattern.compile("(?:(?:" + LISTS.any(lists) + ") +)+");
    }
}
