package io.conserje.nlp.value.room;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds types of rooms in a plain text: by themselves ("la triple"), or beside the word room ("family room"). */
final class RoomTypes {

    private static final int WORDS_AHEAD = 40;

    /** A text that is hardly longer than a type says nothing else. */
    private static final int TO_WHOLE = 8;

    private static final String DORMITORY = "dormitory";

    private final Map<String, Pattern> types = new LinkedHashMap<>();
    private final Pattern loose;
    private final Pattern bed;
    private final Pattern behind;
    private final Pattern ahead;
    private final Pattern counted;
    private final Pattern manyBeds;
    private final Pattern never;
    private final Pattern named;
    private final Pattern meant;
    private final Pattern refusedBehind;
    private final Pattern refused;
    private final Pattern onlyBed;
    private final Pattern bedBehind;
    private final Pattern bedAhead;
    private final Pattern ofRoom;
    private final Pattern given;
    private final Pattern taken;
    private final Pattern oneWith;
    private final Pattern noGood;

    /** A type between two offsets of the plain text; empty: the guest's own words. */
    record Named(int start, int end, String type) {

        boolean overlaps(Named other) {
            return start < other.end && other.start < end;
        }
    }

    RoomTypes(Words words) {
        words.parts("roomtype").forEach(types::put);
        this.loose = words.pattern("(?:{loose_roomtype})");
        this.bed = words.pattern("(?<!\\w)(?:{bed})(?!\\w).*");
        this.behind = words.pattern("^ (?:{room_of} )?(?:{rooms}|{bed})(?!\\w).*");
        this.ahead = words.pattern(
                "(?<!\\w)(?:{rooms}|{bed})(?: (?:{room_of})){0,3}(?: (?:{roomtype}|{room_adjective}|{and})){0,4} ?[(:,]? ?$");
        this.counted = words.pattern("(?<!\\w)(?:[2-9]|\\d\\d) $");
        this.manyBeds = words.pattern("(?<!\\w)(?:[3-9]|\\d\\d) $");
        this.never = words.pattern("(?<!\\w)(?:{no_roomtype})(?!\\w)");
        this.refused = words.pattern("(?<!\\w)(?:{not}|{not_wanted}) (?:(?:{article}|{one_article}) )?$");
        this.refusedBehind = words.pattern(" (?:{not})(?:,|[.!]?$)");
        this.onlyBed = words.pattern(".*(?<!\\w)(?:{bed})(?!\\w).*");
        this.bedAhead = words.pattern("(?<!\\w)(?:{bed}) $");
        this.bedBehind = words.pattern(" (?:{bed})(?!\\w)(?! (?:{rooms})(?!\\w))");
        this.ofRoom = words.pattern(
                "(?<!\\w)(?:{rooms})(?: (?:{room_adjective})){0,2}(?: (?:{room_of}|{one_article}|1)){0,3}(?: (?:{room_adjective}))?(?: (?:{bed}))? ?[(:,]? ?$");
        this.given = words.pattern("(?<!\\w)(?:{type_given})(?: [^ .,;!?]+){0,3} $");
        this.taken = words.pattern(
                "(?: (?:{rooms}|{bed}))?(?: [^ .,;!?]+){0,2} (?:{type_taken})(?: (?:{article}|{one_article}|1|{rooms}|{room_of})){0,3} ");
        this.oneWith =
                words.pattern("(?: (?:{rooms}|{bed}))?(?: [^ .,;!?]+){0,2} (?:{type_taken}) (?:{another_with})(?!\\w)");
        this.noGood = words.pattern("(?: (?:{rooms}))?,? (?:{type_no_good})(?!\\w)");
        this.meant = words.pattern("(?<!\\w)(?:{meant_roomtype})(?!\\w)");
        this.named = words.pattern("(?<!\\w)(?:{named_room})(?!\\w)");
    }

    /** The types in the order of the list; {@code asked} when a room was asked for. */
    List<Named> find(String plain, boolean asked) {
        List<Named> found = new ArrayList<>();
        types.forEach((type, pattern) -> addAll(found, pattern, type, plain, asked));
        boolean none = found.stream().allMatch(type -> isRefused(plain, type));
        if (none) {
            addAll(found, named, "", plain, !found.isEmpty());
        }
        return found.stream()
                .filter(type -> !isLeft(plain, type, found) && !isOfDormitory(plain, type, found))
                .toList();
    }

    /** "Two beds in the dormitory", "bunks in a dorm": of a dormitory that is named beds are counted, and make no type of their own. */
    private boolean isOfDormitory(String plain, Named type, List<Named> found) {
        boolean bed = type.type().equals(DORMITORY)
                || onlyBed.matcher(plain.substring(type.start(), type.end())).matches();
        return bed && found.stream().anyMatch(other -> other.type().equals(DORMITORY) && other.start() > type.start());
    }

    /** "Swap my single for a double", "the double won't do, is there a suite?": what they had, where another one is told. */
    private boolean isLeft(String plain, Named type, List<Named> found) {
        boolean behind =
                noGood.matcher(plain).region(type.end(), plain.length()).lookingAt();
        boolean ahead = given.matcher(plain.substring(Math.max(0, type.start() - WORDS_AHEAD), type.start()))
                .find();
        if (ahead && oneWith.matcher(plain).region(type.end(), plain.length()).lookingAt()) {
            return true;
        }
        return found.stream()
                .filter(other -> !other.type().equals(type.type()))
                .anyMatch(other -> behind
                        || ahead
                                && other.start() > type.end()
                                && taken.matcher(plain.substring(type.end(), other.start()))
                                        .matches());
    }

    /** "Not the suite", "la suite no". */
    private boolean isRefused(String plain, Named type) {
        return refused.matcher(plain.substring(Math.max(0, type.start() - WORDS_AHEAD), type.start()))
                        .find()
                || refusedBehind
                        .matcher(plain)
                        .region(type.end(), plain.length())
                        .lookingAt();
    }

    private void addAll(List<Named> found, Pattern pattern, String type, String plain, boolean asked) {
        for (Matcher match = pattern.matcher(plain); match.find(); ) {
            Named value = new Named(match.start(), match.end(), type);
            boolean alone =
                    isWhole(loose, plain, value) || bed.matcher(match.group()).find();
            if ((asked || isMeant(plain, value, alone) && !isBed(plain, value))
                    && found.stream().noneMatch(value::overlaps)) {
                found.add(value);
            }
        }
    }

    /** "A king bed if possible" wishes for a bed; "a room with a king bed" and "a queen bed room" name a room. */
    private boolean isBed(String plain, Named value) {
        String before = plain.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start());
        boolean bed = (value.type().equals("double") || value.type().equals("single"))
                && (onlyBed.matcher(plain.substring(value.start(), value.end())).matches()
                        || bedAhead.matcher(before).find()
                        || bedBehind
                                .matcher(plain)
                                .region(value.end(), plain.length())
                                .lookingAt());
        boolean whole = plain.strip().length() <= value.end() - value.start() + TO_WHOLE;
        return bed
                && !whole
                && !counted.matcher(before).find()
                && !ofRoom.matcher(before).find();
    }

    private static boolean isWhole(Pattern pattern, String plain, Named value) {
        return pattern.matcher(plain)
                .region(value.start(), value.end())
                .useTransparentBounds(true)
                .matches();
    }

    private static boolean isWithin(Pattern pattern, String plain, Named value) {
        return pattern.matcher(plain)
                .results()
                .anyMatch(match -> match.start() < value.end() && value.start() < match.end());
    }

    private boolean isMeant(String plain, Named value, boolean alone) {
        if (isWithin(never, plain, value)) {
            return false;
        }
        String before = plain.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start());
        return alone
                        && !(value.type().equals("twin")
                                && manyBeds.matcher(before).find())
                || isWithin(meant, plain, value)
                || behind.matcher(plain.substring(value.end())).matches()
                || ahead.matcher(before).find()
                || !value.type().isEmpty() && counted.matcher(before).find() && plain.indexOf("bed") < 0;
    }
}
