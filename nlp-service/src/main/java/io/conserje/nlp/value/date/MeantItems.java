package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.clock.Length;
import java.util.regex.Pattern;

/** Tells what the grammar found and nobody meant: an age, the nights of a price, how many they are. */
final class MeantItems {

    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
    private static final int LONGEST_RATE = 8;
    private static final Length HOUR = Length.parse("PT1H");
    private static final Pattern RATE = Pattern.compile("(?:\u0001|(?<!\\w)\\d{2,3})[ /]*(?:(?:"
            + Words.everywhere("rate_each") + ") )?(?:(?:" + Words.everywhere("rate_by") + ") )?$");

    /** "She is 80 years old" is no day 80 years ago. */
    private static final int MOST_YEARS = 9;

    private static final int WORDS_AHEAD = 24;

    private static final Pattern PACKED = Pattern.compile("\\d{8}");

    private final Pattern party;
    private final Pattern counted;
    private final Pattern otherFigures;
    private final RoleVerbs verbs;

    MeantItems(Words words, RoleVerbs verbs) {
        this.party = words.pattern("(?<!\\w)(?:{people}|{adults}|{children}|{rooms}|{roomtype})[ ,]*$");
        this.counted = words.pattern("(?<!\\w)(?:{for}|{we_come}) $");
        this.otherFigures = words.pattern(
                "(?<!\\w)(?:{reference_intro}|{phone_word}|{number_sign}|{is_number})[ :.#\u00b0\u00ba]*$");
        this.verbs = verbs;
    }

    /** {@code folded} is what nothing else has claimed of the {@code whole} text. */
    boolean isMeant(Item item, String folded, String whole, Frame frame) {
        boolean length = isNoAge(item) || isAllThatIsSaid(item, folded, frame) || isStayOfMonths(item, whole);
        return length
                && !isOfSomethingElse(item, folded)
                && !isRate(item, folded, whole)
                && (!item.category().equals(Selection.BARE_HOUR) || !isHourFirst(item) || !isCount(item, folded));
    }

    /** "Booking 20261225", "tel 20261225": eight figures behind a word for something else are no day. */
    private boolean isOfSomethingElse(Item item, String folded) {
        return PACKED.matcher(folded).region(item.start(), item.end()).matches()
                && otherFigures
                        .matcher(folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                        .find();
    }

    /** "5 years" is an age unless it is "for 5 years". */
    private static boolean isNoAge(Item item) {
        boolean age = item.meaning() instanceof DayExpression.Shifted shifted
                && Math.abs(shifted.by().getYears()) > MOST_YEARS;
        return !age && (!(item.meaning() instanceof Length length) || length.years() == 0 && length.months() == 0);
    }

    /** "A month and a half" as a whole answer; beside other words it is mostly an age. */
    private static boolean isAllThatIsSaid(Item item, String folded, Frame frame) {
        return item.meaning() instanceof Length length
                && length.years() == 0
                && !frame.expects(EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.NUMBER)
                && SIGNS.matcher(folded).replaceAll("").length() == item.length();
    }

    /** "We want to stay three months". */
    private boolean isStayOfMonths(Item item, String whole) {
        return item.meaning() instanceof Length length && length.years() == 0 && verbs.saysStayingOn(whole);
    }

    /** "100 dollars a night" and "15 euros an hour" tell a price and no length; the money was read before. */
    private boolean isRate(Item item, String folded, String whole) {
        return item.meaning() instanceof Length length
                && (length.nights() && length.days() == 1 || length.equals(HOUR))
                && RATE.matcher(folded.substring(Math.max(0, item.start() - LONGEST_RATE), item.start()))
                        .find()
                && !party.matcher(whole.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                        .find();
    }

    /** "8 tonight", but not "tonight 815". */
    private static boolean isHourFirst(Item item) {
        return item.meaning() instanceof Item.Timed timed && timed.time().start() == item.start();
    }

    /** "We are 8 tonight", "a table for 8 tonight". */
    private boolean isCount(Item item, String folded) {
        return counted.matcher(folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                .find();
    }
}
