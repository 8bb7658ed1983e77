package io.conserje.nlp.value.room;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts rooms in a plain text: "2 habitaciones", "una doble y una triple", "a room and then another". */
final class RoomCounts {

    private static final int MOST_ROOMS = 200;
    private static final int WORDS_AHEAD = 24;

    private final Pattern rooms;
    private final Pattern gap;
    private final Pattern total;
    private final Pattern refused;
    private final Pattern otherToo;
    private final Pattern summed;
    private final Pattern inOther;

    /** "One room with 2 queens": the beds of a room that was told. */
    private final Pattern roomWith;

    /** "Dbl x2", but not "doble x2 personas". */
    private final Pattern times;

    /** One room: "2 rm 116" is a door that something is brought to. */
    private final Pattern room;

    /** "3 double rooms and": what is joined to rooms of a type comes on top of them. */
    private final Pattern typed;

    /** Rooms counted between two offsets of the plain text; {@code numberEnd} is where the first number ends. */
    record Count(int start, int numberEnd, int end, int rooms, boolean total) {}

    RoomCounts(Words words) {
        this.rooms = words.pattern(
                "(?<![\\w/:.,+-])(?<d>{count}) (?:x |de |of |d')?(?:(?:{room_adjective}|{roomtype}|{named_room}) ){0,2}"
                        + "(?<what>{rooms}|(?!(?:{bed}|dorm|dort|belich|liter))(?:{loose_roomtype}|{counted_roomtype}))(?<more>(?: (?:{roomtype}|{named_room}))?(?: (?:{and}|{then}))+ (?:{another})(?! (?:{adults}|{children}|{people}|{years})))?"
                        + "(?!\\w)(?! (?!(?:{roomtype})(?!\\w))(?:{bed})(?!\\w))(?! [fgjlmnrstvwz](?![\\w&/'’]))(?! ?(?:service|number|key|de hora|rate|mas (?:grande|pequen|barat|econom|tranquil|comod)))");
        this.gap = words.pattern(
                "(?: (?:{roomtype}|{named_room}))?(?: (?:{for_people}|{with}) (?:\\d{1,2}|[\\p{L}'\u0001() ]{2,48}?)(?:, [^.,;?!]{2,32})?(?=,? (?:{and}) |, ))?(?:, (?:{aged} )?\u0001+(?=,))? ?(?:[,:;(+&]|(?<!\\w)(?:{and}|{then}|{and_people})(?!\\w)| ){1,12}");
        this.total = words.pattern("(?:{rooms})");
        this.otherToo = words.pattern(
                "^(?: (?:{room_adjective}|{named_room}))? (?:{for_people}) [^.;?!]{2,48}(?<!\\w)(?:{and}) (?:{other_room}|(?:1|{one_article}) (?:{room_adjective}|{named_room})(?= (?:(?:{for_people}) |\u0001)))");
        this.summed = words.pattern("(?<!\\w)(?:{summed})[ ,:]*$");
        this.inOther = words.pattern("^[^.;?!]{2,64}(?<!\\w)(?:{the_other}|(?:{another}) (?:{with}))(?!\\w)");
        this.roomWith = words.pattern("(?<!\\w)(?:{rooms}) (?:{with}|w/) $");
        this.times = words.pattern(
                "(?<!\\w)(?:{rooms}|{loose_roomtype}|{counted_roomtype}) (?<x>(?:{times_sign}) (?<d>[2-9]|\\d\\d))(?!\\w)(?! (?:{people}|{adults}|{children}|{nights}|{years})(?!\\w))");
        this.typed = words.pattern(
                "\\d+ (?:(?:{roomtype}) (?:{rooms})|(?:{rooms}) (?:{room_of} )?(?:{roomtype})) (?:{and}|&|\\+) ");
        this.room = words.pattern("(?:{room})");
        this.refused = words.pattern("(?<!\\w)(?:{not}|{not_wanted}) $");
    }

    /** The counts in the order of the text; parts that are said in a row are one sum. */
    List<Count> find(String plain) {
        List<Count> counts = new ArrayList<>();
        for (Matcher match = rooms.matcher(plain); match.find(); ) {
            boolean whole = total.matcher(match.group("what")).matches();
            int number = number(match.group("d")) + (match.group("more") == null ? 0 : 1);
            number += number == 1
                            && whole
                            && (otherToo.matcher(plain.substring(match.end())).find()
                                    || inOther.matcher(plain.substring(match.end()))
                                            .find())
                    ? 1
                    : 0;
            Count count = new Count(match.start(), match.end("d"), match.end(), number, whole);
            boolean beds = !whole
                    && roomWith.matcher(plain.substring(Math.max(0, match.start() - WORDS_AHEAD), match.start()))
                            .find();
            boolean door = number > 1
                    && room.matcher(match.group("what")).matches()
                    && plain.startsWith(" \u0001", match.end());
            if (number > 0 && number <= MOST_ROOMS && !door && !beds) {
                add(counts, count, plain);
            }
        }
        Matcher behind = times.matcher(plain);
        if (counts.isEmpty() && behind.find()) {
            return List.of(new Count(behind.start("x"), behind.end(), behind.end(), number(behind.group("d")), true));
        }
        return counts.stream()
                .filter(count -> isSum(plain, count))
                .findFirst()
                .map(List::of)
                .orElse(counts);
    }

    /** "One for us and one for them, so two rooms". */
    private boolean isSum(String plain, Count count) {
        return count.total()
                && count.rooms() > 1
                && summed.matcher(plain.substring(Math.max(0, count.start() - WORDS_AHEAD), count.start()))
                        .find();
    }

    private void add(List<Count> counts, Count count, String plain) {
        Count last = counts.isEmpty() ? null : counts.getLast();
        if (last == null
                || isRefused(plain, last)
                || !gap.matcher(plain.substring(last.end(), count.start())).matches()) {
            counts.add(count);
        } else {
            boolean part = last.total()
                    && last.rooms() > 1
                    && !count.total()
                    && !typed.matcher(plain.substring(last.start(), count.start()))
                            .matches();
            boolean again = last.total() && count.total() && isComma(plain, last, count);
            int sum = part ? last.rooms() : last.rooms() + count.rooms();
            if (again) {
                counts.add(count);
                return;
            }
            counts.set(counts.size() - 1, new Count(last.start(), last.numberEnd(), count.end(), sum, last.total()));
        }
    }

    /** "Not two doubles, one triple": what is refused is no part of a sum. */
    private boolean isRefused(String plain, Count count) {
        return refused.matcher(plain.substring(Math.max(0, count.start() - WORDS_AHEAD), count.start()))
                .find();
    }

    /** "2 rooms, 3 rooms" says the same thing twice, "2 rooms and 3 rooms" are five. */
    private static boolean isComma(String plain, Count last, Count count) {
        return plain.substring(last.end(), count.start()).strip().equals(",");
    }

    private static int number(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 1;
    }
}
