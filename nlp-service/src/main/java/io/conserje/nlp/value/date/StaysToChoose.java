package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression.DayNumber;
import io.conserje.nlp.value.date.calendar.SpanExpression.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Two numbers that are days because two others may be chosen instead: "5 to 8 or 12 to 15 December", "7 to 9 or 14 to 16". */
final class StaysToChoose {

    private static final int LAST_HOUR = 12;
    private static final int LONGEST_JOINT = 24;
    private static final Set<String> PAIRS = Set.of("span", "maybe");

    private final Pattern or;

    StaysToChoose(Words words) {
        this.or = words.pattern(",? (?:{or_day}) ");
    }

    /** The items without such numbers where nothing else, or an hour, is told to choose from; none where {@code hours} are spoken of. */
    List<Item> settle(List<Item> found, String folded, boolean hours) {
        Set<Item> days = new HashSet<>();
        List<Item> numbers = found.stream()
                .filter(item -> item.category().equals(Selection.PAIR_OR))
                .toList();
        for (Item first : hours ? List.<Item>of() : numbers) {
            for (Item second : found) {
                if (second.meaning() instanceof Pair pair && isChoice(first, second, folded)) {
                    boolean again = second.category().equals(Selection.PAIR_OR) && isBeyondHours(pair);
                    if (again || PAIRS.contains(second.category())) {
                        days.add(first);
                    }
                    if (again) {
                        days.add(second);
                    }
                }
            }
        }
        return found.stream()
                .filter(item -> !item.category().equals(Selection.PAIR_OR) || days.contains(item))
                .toList();
    }

    private boolean isChoice(Item first, Item second, String folded) {
        int gap = second.start() - first.end();
        return gap > 0
                && gap <= LONGEST_JOINT
                && or.matcher(folded.substring(first.end(), second.start())).matches();
    }

    private static boolean isBeyondHours(Pair pair) {
        return pair.to().day() instanceof DayNumber last && last.day() > LAST_HOUR;
    }
}
