package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Elapsed;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.rule.Moment;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how long something takes or is ago from a point in time: "the tea came after 20 minutes" and "I ordered an hour
 * ago" say how long, "a taxi in 20 minutes" when.
 */
final class SaidLong {

    private static final int LONGEST_SENTENCE = 80;
    private static final int LONGEST_ANSWER = 2;
    private static final int DAYS_OF_WEEK = 7;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]");

    private final Pattern ago;
    private final Pattern weeks;
    private final Pattern still;
    private final Pattern past;
    private final Pattern never;
    private final Pattern after;
    private final Pattern within;
    private final Pattern way;
    private final Pattern without;

    SaidLong(Words words) {
        this.ago = words.pattern("(?:{ago})(?!\\w)");
        this.weeks = words.pattern("(?<!\\w)(?:{week})$");
        this.still = words.pattern("(?<!\\w)(?:{still_so})(?!\\w)");
        this.never = words.pattern("(?<!\\w)(?:{so_long})$");
        this.past = words.pattern("(?<!\\w)(?:{past_verb})(?!\\w)");
        this.after = words.pattern("(?:{after_so_long})(?:(?<=')|(?!\\w))");
        this.within = words.pattern("(?:{in_so_long})(?!\\w)");
        this.without = words.pattern(" (?:{without_that})(?!\\w)");
        this.way = words.pattern("(?<!\\w)(?:{on_the_way})(?!\\w)");
    }

    /** True where a sentence tells of the time that has gone by, or that a way takes; the moment alone is when. */
    boolean isLength(String folded, Item item, Moment.Hence hence) {
        String said = folded.substring(item.start(), item.end());
        if (hence.time().isZero() || !isInSentence(folded, item)) {
            return false;
        }
        return hence.time().isNegative()
                || after.matcher(said).lookingAt()
                || within.matcher(said).lookingAt()
                        && way.matcher(sentence(folded, item)).find();
    }

    /** "Two days without hot water" are none of a stay. */
    boolean isWithout(String folded, int end) {
        return without.matcher(folded).region(end, folded.length()).lookingAt();
    }

    /** "Estamos hace tres días sin agua": what still lasts tells how long and no day. */
    List<Item> withWhatLasts(List<Item> items, String folded) {
        return items.stream()
                .map(item -> item.meaning() instanceof DayExpression.Shifted shifted && isStillSo(folded, item, shifted)
                        ? lasting(item, folded, shifted.by())
                        : item)
                .toList();
    }

    private boolean isStillSo(String folded, Item item, DayExpression.Shifted shifted) {
        if (shifted.from() != null) {
            return false;
        }
        Matcher said = ago.matcher(folded).region(item.start(), item.end());
        if (shifted.by().getDays() < 0 && said.lookingAt()) {
            String sentence = sentence(folded, item);
            return still.matcher(sentence).find() && !past.matcher(sentence).find();
        }
        return shifted.by().getDays() > 0 && isNeverIn(folded, item);
    }

    /** "Nadie limpió en dos días": nothing happened in all that time. */
    private boolean isNeverIn(String folded, Item item) {
        Matcher said = within.matcher(folded).region(item.start(), item.end());
        return said.lookingAt()
                && never.matcher(folded.substring(Math.max(0, item.start() - LONGEST_SENTENCE), said.end()))
                        .find();
    }

    private Item lasting(Item item, String folded, Period by) {
        boolean inWeeks =
                weeks.matcher(folded.substring(item.start(), item.end())).find();
        int days = Math.abs(by.getDays());
        Length length = Length.parse("P" + (inWeeks ? days / DAYS_OF_WEEK + "W" : days + "D"));
        return item.saying(new Elapsed(new Match.Found("length", item.start(), item.end(), length)));
    }

    private static boolean isInSentence(String folded, Item item) {
        String rest = folded.substring(0, item.start()) + ' ' + folded.substring(item.end());
        return WORD.matcher(rest).results().limit(LONGEST_ANSWER).count() == LONGEST_ANSWER;
    }

    private static String sentence(String folded, Item item) {
        String ahead = folded.substring(Math.max(0, item.start() - LONGEST_SENTENCE), item.start());
        int from = 0;
        for (Matcher end = SENTENCE_END.matcher(ahead); end.find(); ) {
            from = end.end();
        }
        String behind = folded.substring(item.end(), Math.min(folded.length(), item.end() + LONGEST_SENTENCE));
        Matcher end = SENTENCE_END.matcher(behind);
        return ahead.substring(from) + '|' + (end.find() ? behind.substring(0, end.start()) : behind);
    }
}
