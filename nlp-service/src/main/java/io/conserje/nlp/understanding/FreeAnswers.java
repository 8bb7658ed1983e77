package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.ListedNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and kinds of rooms in the guest's own words, which any words may look like: dropped where the text is something else. */
final class FreeAnswers {

    private static final double SURE_OF_INTENT = 0.6;

    /** What a surname alone sounds like to who has never heard it: "Martínez" like a yes, with .82. What is one is surer. */
    private static final Set<String> LIKE_A_NAME = Set.of(Intents.AFFIRM, Intents.THANKS);

    private static final double SURE_OF_NO_NAME = 0.9;

    /** "April May" sounds like two months in which something may be free. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+");

    /** What is said of a room behind its article: "la más barata", "the superior with a view". */
    private static final Set<String> LIKE_A_ROOM = Set.of(
            Intents.ASK_PRICE,
            Intents.ASK_ROOM_TYPES,
            Intents.CHECK_AVAILABILITY,
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION);

    private static final double SURE_OF_NO_ROOM = 0.9;

    /** One word may be what a house calls its rooms: "hello" is surely something else. */
    private static final double SURE_OF_WORD = 0.95;

    private static final Pattern TOO_DEAR = Pattern.compile(Words.everywhere("too_dear"));

    /** Who says no or yes and a name behind it gives the name: "no, Peter Grant". */
    private static final Set<String> BEFORE_A_NAME = Set.of(Intents.AFFIRM, Intents.DENY);

    private static final Pattern ARTICLE = Pattern.compile("(?<!\\w)(?:" + Words.everywhere("choice_article") + ") ?$");

    /** What stands behind more than this was led up to: "Thanks, Ana Pérez". */
    private static final int LONGEST_LEAD = 4;

    /** A value is the answer itself where it takes more of the text than this. */
    private static final double MOST = 0.6;

    /** Who says this does not give a name or a room, whatever was asked. */
    private static final Set<String> NO_FREE_ANSWER = Set.of(
            Intents.GREETING,
            Intents.GOODBYE,
            Intents.THANKS,
            Intents.HELP,
            Intents.AFFIRM,
            Intents.DENY,
            Intents.REPEAT,
            Intents.HUMAN_HANDOFF,
            Intents.CANCEL_RESERVATION,
            Intents.COMPLAINT,
            Intents.EMERGENCY,
            Intents.ASK_PRICE,
            Intents.UNSUBSCRIBE,
            Intents.CHECK_AVAILABILITY,
            Intents.MAKE_RESERVATION,
            Intents.ASK_ROOM_TYPES,
            Intents.MODIFY_RESERVATION,
            Intents.ROOM_PHOTOS,
            Intents.ASK_WIFI);

    private FreeAnswers() {}

    /** The values without a name or a room where the whole text is something else: "hola", "no gracias". */
    static List<Value> withoutHasty(List<Value> values, List<ScoredIntent> scored, FoldedText text) {
        ScoredIntent first = scored.getFirst();
        List<Value> told =
                values.stream().filter(value -> !isTooDear(value, text)).toList();
        if (!NO_FREE_ANSWER.contains(first.name())) {
            return told;
        }
        return told.stream()
                .filter(value -> isLedName(value, first.name())
                        || first.confidence() < sure(first.name(), value, text)
                        || !isFree(value, text) && !isWord(value, text)
                        || value.start() > LONGEST_LEAD)
                .toList();
    }

    /** "Too expensive" is said of the rooms that were shown, and is none. */
    private static boolean isTooDear(Value value, FoldedText text) {
        return value.type().equals(EntityTypes.ROOM_TYPE)
                && TOO_DEAR.matcher(text.folded().substring(value.start(), value.end()))
                        .matches();
    }

    private static boolean isLedName(Value value, String intent) {
        return value.start() > 0
                && BEFORE_A_NAME.contains(intent)
                && value.type().equals(EntityTypes.PERSON_NAME)
                && ListedNames.beginsWithFirstName(String.valueOf(value.value()));
    }

    /** True when nearly the whole text is a name or a kind of room in the guest's own words. */
    static boolean isFree(Value value, FoldedText text) {
        boolean mostOfText =
                value.end() - value.start() > text.original().strip().length() * MOST;
        return mostOfText
                && value.value() instanceof String words
                && (value.type().equals(EntityTypes.PERSON_NAME)
                        || value.type().equals(EntityTypes.ROOM_TYPE) && words.contains(" "));
    }

    /** A single word for a kind of room, and nothing else but its article. */
    private static boolean isWord(Value value, FoldedText text) {
        return value.type().equals(EntityTypes.ROOM_TYPE)
                && value.value() instanceof String word
                && word.equals(
                        text.original().substring(value.start(), value.end()).toLowerCase(Locale.ROOT))
                && word.indexOf(' ') < 0
                && text.original().strip().length() - word.length() <= LONGEST_LEAD;
    }

    private static double sure(String intent, Value value, FoldedText text) {
        if (isWord(value, text)) {
            return SURE_OF_WORD;
        }
        boolean maybeRoom = LIKE_A_ROOM.contains(intent)
                && value.type().equals(EntityTypes.ROOM_TYPE)
                && ARTICLE.matcher(text.folded().substring(0, value.start())).find();
        if (maybeRoom) {
            return SURE_OF_NO_ROOM;
        }
        boolean maybeName = value.type().equals(EntityTypes.PERSON_NAME)
                && (LIKE_A_NAME.contains(intent)
                        || intent.equals(Intents.CHECK_AVAILABILITY)
                                && CAPITALS.matcher(String.valueOf(value.value()))
                                        .matches()
                        || ListedNames.beginsWithFirstName(String.valueOf(value.value())));
        return maybeName ? SURE_OF_NO_NAME : SURE_OF_INTENT;
    }
}
