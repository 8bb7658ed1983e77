package io.conserje.nlp.value.room;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts rooms in a plain text: "2 habitaciones", "una doble y una triple", "a room and then another". */
final class RoomCounts {

    private static final int MOST_ROOMS = 200;

    private final Pattern rooms;
    private final Pattern gap;
    private final Pattern total;

    /** Rooms counted between two offsets of the plain text; {@code numberEnd} is where the first number ends. */
    record Count(int start, int numberEnd, int end, int rooms, boolean total) {}

    RoomCounts(Words words) {
        this.rooms = words.pattern(
                "(?<![\\w/:.,+-])(?<d>{count}) (?:x |de |of |d')?(?:(?:{room_adjective}|{roomtype}|{named_room}) ){0,2}"
                        + "(?<what>{rooms}|(?!(?:{bed}|dorm|dort|belich|liter))(?:{loose_roomtype}|{counted_roomtype}))(?<more>(?: (?:{and}|{then}))+ (?:{another})(?! (?:{adults}|{children}|{people}|{years})))?"
                        + "(?!\\w)(?! ?(?:service|number|key|de hora|rate|mas (?:grande|pequen|barat|econom|tranquil|comod)))");
        this.gap = words.pattern(
                "(?: (?:{roomtype}|{named_room}))? ?(?:[,:;(+&]|(?<!\\w)(?:{and}|{then}|{and_people})(?!\\w)| ){1,12}");
        this.total = words.pattern("(?:{rooms})");
    }

    /** The counts in the order of the text; parts that are said in a row are one sum. */
    List<Count> find(String plain) {
        List<Count> counts = new ArrayList<>();
        for (Matcher match = rooms.matcher(plain); match.find(); ) {
            int number = number(match.group("d")) + (match.group("more") == null ? 0 : 1);
            boolean whole = total.matcher(match.group("what")).matches();
            Count count = new Count(match.start(), match.end("d"), match.end(), number, whole);
            if (number > 0 && number <= MOST_ROOMS) {
                add(counts, count, plain);
            }
        }
        return counts;
    }

    private void add(List<Count> counts, Count count, String plain) {
        Count last = counts.isEmpty() ? null : counts.getLast();
        if (last == null
                || !gap.matcher(plain.substring(last.end(), count.start())).matches()) {
            counts.add(count);
        } else {
            boolean part = last.total() && last.rooms() > 1 && !count.total();
            boolean again = last.total() && count.total() && isComma(plain, last, count);
            int sum = part ? last.rooms() : last.rooms() + count.rooms();
            if (again) {
                counts.add(count);
                return;
            }
            counts.set(counts.size() - 1, new Count(last.start(), last.numberEnd(), count.end(), sum, last.total()));
        }
    }

    /** "2 rooms, 3 rooms" says the same thing twice, "2 rooms and 3 rooms" are five. */
    private static boolean isComma(String plain, Count last, Count count) {
        return plain.substring(last.end(), count.start()).strip().equals(",");
    }

    private static int number(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 1;
    }
}
