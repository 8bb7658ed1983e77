package io.conserje.nlp.value.date;

import io.conserje.nlp.value.ChangedNights;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.clock.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "From 9 nights to 5": the number behind says nights as well, old ones and new ones are both told. */
final class NightsAgain {

    private static final int MOST = 60;

    private final Pattern changed;
    private final Pattern first;
    private final Numerals numerals;

    NightsAgain(Words words) {
        this.changed = words.pattern(ChangedNights.PATTERN);
        this.first = words.pattern(ChangedNights.FIRST);
        this.numerals = new Numerals(words);
    }

    /** The same with these nights, in place of what else the number was taken for. */
    List<Item> beside(List<Item> items, String folded) {
        List<Item> all = new ArrayList<>(items);
        for (Matcher said = changed.matcher(folded); said.find(); ) {
            OptionalInt count = numerals.parse(said.group("n"));
            if (count.isEmpty() || count.getAsInt() < 1 || count.getAsInt() > MOST) {
                continue;
            }
            put(all, said.start("n"), said.end("n"), count.getAsInt());
        }
        for (Matcher said = first.matcher(folded); said.find(); ) {
            OptionalInt less = numerals.parse(said.group("n"));
            OptionalInt more =
                    numerals.parse(said.group("m").substring(0, said.group("m").indexOf(' ')));
            if (less.isPresent() && more.isPresent() && less.getAsInt() > 0 && more.getAsInt() <= MOST) {
                put(all, said.start("n"), said.end("n"), less.getAsInt());
                put(all, said.start("m"), said.end("m"), more.getAsInt());
            }
        }
        return all;
    }

    private static void put(List<Item> all, int start, int end, int nights) {
        Item item = new Item(start, end, "length", new Length(0, 0, 0, nights, 0, 0, 0, true));
        all.removeIf(item::overlaps);
        all.add(item);
    }
}
