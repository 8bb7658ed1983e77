package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets the second word count where a guest corrects the first: "2 adultos, perdón, 3". */
final class Corrections {

    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_STORY = 80;
    private static final int WORDS_AHEAD = 24;
    private static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.ROOMS, EntityTypes.NIGHTS);
    private static final Set<String> DAYS = Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);
    private static final Set<String> PEOPLE = Set.of(EntityTypes.ADULTS, EntityTypes.GUESTS);
    private static final Set<String> CORRECTED = Set.of(
            EntityTypes.NUMBER,
            EntityTypes.ROOM_TYPE,
            EntityTypes.ROOM_NUMBER,
            EntityTypes.EMAIL,
            EntityTypes.PHONE,
            EntityTypes.MONEY,
            EntityTypes.BOOKING_REFERENCE,
            EntityTypes.CHECK_IN,
            EntityTypes.DATE,
            EntityTypes.TIME);

    private final Pattern correction;
    private final Pattern instead;
    private final Pattern orElse;
    private final Pattern rightBehind;
    private final Pattern before;
    private final Pattern after;
    private final Pattern saidWrong;
    private final Pattern weAre;
    private final Pattern shownWrong;

    Corrections(Words words) {
        this.instead = words.pattern("(?<!\\w)(?:{instead})(?!\\w)");
        this.orElse = words.pattern("(?<!\\w)(?:{or_else})(?!\\w)");
        this.rightBehind = words.pattern("(?<!\\w)(?:{correction})[ ,:]*$");
        this.before = words.pattern("(?<!\\w)(?:{we_were}) $");
        this.after = words.pattern("(?<!\\w)(?:{we_are}) $");
        this.weAre = words.pattern("(?:{we_are})(?!\\w)");
        this.shownWrong = words.pattern("(?<!\\w)(?:{shown_wrong}) $");
        this.saidWrong = words.pattern("(?<!\\w)(?:{said_wrong}) $");
        this.correction = words.pattern("(?<!\\w)(?:{correction})");
    }

    List<Value> apply(String folded, List<Value> values) {
        List<Value> ordered = new ArrayList<>(values);
        ordered.sort(Comparator.comparingInt(Value::start));
        List<Value> shown =
                values.stream().filter(value -> isShown(folded, value)).toList();
        ordered.removeIf(first -> shown.contains(first)
                && values.stream().anyMatch(other -> !shown.contains(other) && isOtherwise(first, other)));
        ordered.removeIf(
                first -> isSaidWrong(folded, first) && values.stream().anyMatch(second -> isSaidAnew(first, second)));
        for (int i = ordered.size() - 1; i > 0; i--) {
            int before = corrected(folded, ordered, i);
            if (before >= 0) {
                Value first = ordered.get(before);
                Value second = ordered.get(i);
                boolean bare = isTurned(folded, first, second) && COUNTS.contains(first.type())
                        || second.type().equals(EntityTypes.NUMBER)
                        || isCountedAnew(folded, first, ordered.get(i - 1), second);
                ordered.set(i, bare ? second.as(first.type()) : second);
                boolean typed = before < i - 1
                        && isRoomType(ordered.get(i - 1))
                        && i + 1 < ordered.size()
                        && isRoomType(ordered.get(i + 1));
                ordered.subList(before, typed ? i : before + 1).clear();
                i = Math.min(i, ordered.size());
            }
        }
        return ordered;
    }

    /** Which value this one corrects, over the type of a room as well: "2 doubles, no, 3 doubles"; -1 when none. */
    private int corrected(String folded, List<Value> ordered, int i) {
        Value last = ordered.get(i - 1);
        int before = i > 1 && isBetween(ordered.get(i - 2), last) ? i - 2 : i - 1;
        Value first = ordered.get(before);
        Value second = ordered.get(i);
        if (isTurned(folded, first, second)) {
            return before;
        }
        boolean about = isAbout(first, second) || isCountedAnew(folded, first, last, second);
        return about && isCorrected(folded, isRoomType(last) ? last : first, second) ? before : -1;
    }

    /** The type of the rooms that are counted, the meal of the guests, or the "now" of "we were six but now we are five". */
    private static boolean isBetween(Value first, Value last) {
        return COUNTS.contains(first.type())
                && (isRoomType(last) && first.type().equals(EntityTypes.ROOMS)
                        || last.type().equals(EntityTypes.MEAL)
                        || last.type().equals(EntityTypes.DATETIME));
    }

    private static boolean isRoomType(Value value) {
        return value.type().equals(EntityTypes.ROOM_TYPE);
    }

    /** "One room, actually make that two": a bare number right behind the word of correcting counts what was counted. */
    private boolean isCountedAnew(String folded, Value first, Value last, Value second) {
        return COUNTS.contains(first.type())
                && !first.type().equals(second.type())
                && second.type().equals(EntityTypes.GUESTS)
                && folded.substring(second.start(), second.end()).indexOf(' ') < 0
                && last.end() <= second.start()
                && rightBehind
                        .matcher(folded.substring(last.end(), second.start()))
                        .find();
    }

    /** "We were to be four adults, but my father is ill and we will be three". */
    private boolean isTurned(String folded, Value first, Value second) {
        boolean people = (COUNTS.contains(first.type()) || first.type().equals(EntityTypes.NUMBER))
                && (second.type().equals(EntityTypes.GUESTS) || second.type().equals(EntityTypes.NUMBER));
        return people
                && second.start() - first.end() <= LONGEST_STORY
                && second.start() >= first.end()
                && isRightBehind(before, folded, first)
                && (isRightBehind(after, folded, second)
                        || weAre.matcher(folded)
                                .region(second.start(), second.end())
                                .useTransparentBounds(true)
                                .lookingAt());
    }

    /** "I said three adults, it's two adults and a child". */
    private boolean isSaidWrong(String folded, Value first) {
        return !first.type().equals(EntityTypes.NUMBER)
                && (COUNTS.contains(first.type()) || CORRECTED.contains(first.type()))
                && isRightBehind(saidWrong, folded, first);
    }

    /** "The mail says the 13th" tells what the hotel has noted; a price on a page is meant beside the one that was charged. */
    private boolean isShown(String folded, Value value) {
        return (COUNTS.contains(value.type()) || DAYS.contains(value.type()))
                && shownWrong
                        .matcher(folded.substring(Math.max(0, value.start() - LONGEST_STORY), value.start()))
                        .find();
    }

    private static boolean isOtherwise(Value shown, Value said) {
        boolean people = PEOPLE.contains(shown.type()) && PEOPLE.contains(said.type());
        return (people || shown.type().equals(said.type())) && !Objects.equals(shown.value(), said.value());
    }

    private static boolean isSaidAnew(Value first, Value second) {
        return first.type().equals(second.type())
                && second.start() >= first.end()
                && second.start() - first.end() <= LONGEST_STORY;
    }

    private static boolean isRightBehind(Pattern words, String folded, Value value) {
        return words.matcher(folded.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start()))
                .find();
    }

    private static boolean isAbout(Value first, Value second) {
        boolean counts = COUNTS.contains(first.type()) || COUNTS.contains(second.type());
        boolean bare = first.type().equals(EntityTypes.NUMBER) || second.type().equals(EntityTypes.NUMBER);
        boolean same = first.type().equals(second.type());
        return same ? counts || CORRECTED.contains(first.type()) : counts && bare;
    }

    private boolean isCorrected(String folded, Value first, Value second) {
        if (first.end() > second.start() || second.start() - first.end() > LONGEST_GAP) {
            return false;
        }
        String between = folded.substring(first.end(), second.start());
        return correction.matcher(between).find()
                && !instead.matcher(between).find()
                && !orElse.matcher(between).find();
    }
}
