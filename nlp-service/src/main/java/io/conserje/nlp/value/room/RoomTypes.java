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
        return found;
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
            boolean alone = loose.matcher(match.group()).matches()
                    || bed.matcher(match.group()).find();
            if ((asked || isMeant(plain, value, alone)) && found.stream().noneMatch(value::overlaps)) {
                found.add(value);
            }
        }
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
