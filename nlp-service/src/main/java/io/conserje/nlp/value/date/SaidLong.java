package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.rule.Moment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how long something takes or is ago from a point in time: "the tea came after 20 minutes" and "I ordered an hour
 * ago" say how long, "a taxi in 20 minutes" when.
 */
final class SaidLong {

    private static final int LONGEST_SENTENCE = 80;
    private static final int LONGEST_ANSWER = 2;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]");

    private final Pattern after;
    private final Pattern within;
    private final Pattern way;

    SaidLong(Words words) {
        this.after = words.pattern("(?:{after_so_long})(?!\\w)");
        this.within = words.pattern("(?:{in_so_long})(?!\\w)");
        this.way = words.pattern("(?<!\\w)(?:{on_the_way})(?!\\w)");
    }

    /** True where a sentence tells of the time that has gone by, or that a way takes; the moment alone is when. */
    boolean isLength(String folded, Item item, Moment.Hence hence) {
        String said = folded.substring(item.start(), item.end());
        if (!isInSentence(folded, item)) {
            return false;
        }
        return hence.time().isNegative()
                || after.matcher(said).lookingAt()
                || within.matcher(said).lookingAt() && way.matcher(sentence(folded, item)).find();
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
