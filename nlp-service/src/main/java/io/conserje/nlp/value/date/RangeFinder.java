package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs named days that belong together: "del 3 al 5 de mayo", "from the 26th to the 29th", "26, 27 y 28". */
final class RangeFinder {

    private static final int WORDS_AROUND = 24;

    private final Pattern before;
    private final Pattern between;
    private final Pattern to;
    private final Pattern list;
    private final Pattern prefix;

    RangeFinder(Words words) {
        this.before = words.pattern("(?<!\\w)(?:{range_from}) ?(?:{day_prefix} ?)?$");
        this.between = words.pattern("(?<!\\w)(?:{range_between}) ?(?:{day_prefix} ?)?$");
        this.to = words.pattern(" ?(?:{range_to})(?: (?:{day_prefix}))? ?");
        this.list = words.pattern(" ?(?:, ?|(?:{and}) )(?:{day_prefix} )?");
        this.prefix = words.pattern("(?:{day_prefix}) ");
    }

    /**
     * Two days in one phrase.
     *
     * @param start offset of the "from"
     * @param from the first day
     * @param to the last day
     * @param fromDay the words of the first day, and of those listed behind it
     * @param toDay the words of the last day
     */
    record Range(int start, FoundDay from, FoundDay to, FoundDay fromDay, FoundDay toDay) {}

    List<Range> find(String folded, List<FoundDay> days) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < days.size(); i++) {
            FoundDay from = days.get(i);
            String ahead = folded.substring(Math.max(0, from.start() - WORDS_AROUND), core(folded, from));
            int last = lastOfList(folded, days, i);
            if (last > i && isList(ahead, folded, days, i, last)) {
                ranges.add(range(ahead, folded, days, i, last));
                i = last;
            } else if (joins(folded, from, days.get(i + 1), to)) {
                boolean bothWeak = from.weak() && days.get(i + 1).weak();
                if (!bothWeak || before.matcher(ahead).find()) {
                    ranges.add(range(ahead, folded, days, i, i + 1));
                    i++;
                }
            }
        }
        return ranges;
    }

    private boolean isList(String ahead, String folded, List<FoundDay> days, int first, int last) {
        FoundDay from = days.get(first);
        boolean lastNamesAll = !days.get(last).weak() && from.weak();
        boolean plural = folded.startsWith("los ", from.start())
                || folded.startsWith("les ", from.start())
                || folded.startsWith("dias", from.start());
        return lastNamesAll || plural || between.matcher(ahead).find();
    }

    private Range range(String ahead, String folded, List<FoundDay> days, int first, int last) {
        FoundDay from = days.get(first);
        FoundDay to = days.get(last);
        Matcher opening = before.matcher(ahead);
        int start = opening.find() ? core(folded, from) - ahead.length() + opening.start() : from.start();
        int listed = days.get(last - 1).end();
        return new Range(
                start,
                from,
                to,
                new FoundDay(core(folded, from), listed, from.expression(), false),
                new FoundDay(core(folded, to), to.end(), to.expression(), false));
    }

    private int lastOfList(String folded, List<FoundDay> days, int first) {
        int last = first;
        while (last + 1 < days.size() && joins(folded, days.get(last), days.get(last + 1), list)) {
            last++;
        }
        return last;
    }

    private boolean joins(String folded, FoundDay from, FoundDay to, Pattern joint) {
        return from.end() <= to.start()
                && (joint.matcher(folded).region(from.end(), core(folded, to)).matches()
                        || joint.matcher(folded).region(from.end(), to.start()).matches());
    }

    /** Where the day itself begins, behind "del" or "the". */
    private int core(String folded, FoundDay day) {
        Matcher opening = prefix.matcher(folded).region(day.start(), day.end());
        return opening.lookingAt() ? opening.end() : day.start();
    }
}
