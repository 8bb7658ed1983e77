package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** Tells parts of a whole from what only sounds like them: "a third towel", "paid by a third party", "a bottle and a half". */
final class PartSense {

    private static final int LONGEST_AHEAD = 16;
    private static final int QUARTERS = 4;
    private static final Pattern END = Pattern.compile("[.!? ]*$");
    private static final Pattern GLUED = Pattern.compile(".?[\\w.,:/]|[\\w.,:/]-");

    private final Pattern ofSomething;
    private final Pattern quarters;
    private final Pattern person;
    private final Pattern more;
    private final Pattern moreTime;

    PartSense(Words words) {
        this.ofSomething = words.pattern(" (?:{part_of})(?:'|(?!\\w))");
        this.more = words.pattern("(?<!\\w)(?:{number_joint}) $");
        this.moreTime = words.pattern("(?:{hours}|{minutes}|{days}|{nights}|{week}|{month_word}|{year_word}|\u0001)"
                + "(?: (?:{number_joint}))? $");
        this.quarters = words.pattern("(?<!\\w)(?:{quarters_ahead}) $");
        this.person = words.pattern("(?<!\\w)(?:{part_by}) $");
    }

    /** True where so many parts are a number, but not "the last two quarters", which are of a year; one of them ("a third") has to be of something, or stand by itself. */
    boolean isMeant(String folded, FoundNumber count, Parts.Part part, boolean one, boolean article) {
        String before = folded.substring(Math.max(0, count.start() - LONGEST_AHEAD), count.start());
        boolean ofYear =
                !one && part.of() == QUARTERS && quarters.matcher(before).find();
        if (isGlued(folded, count.start()) || ofYear || moreTime.matcher(before).find()) {
            return false;
        }
        return !one
                || isWhole(folded, part, article, before)
                        && !person.matcher(before).find()
                        && !more.matcher(before).find();
    }

    /** True where the figure before belongs to something else: "3/4", "a-2". */
    static boolean isGlued(String folded, int start) {
        return start > 0
                && GLUED.matcher(folded.substring(Math.max(0, start - 2), start))
                        .matches();
    }

    private boolean isWhole(String folded, Parts.Part part, boolean article, String before) {
        boolean last = END.matcher(folded).region(part.end(), folded.length()).lookingAt();
        boolean alone = last && (!part.rank() || !article || before.isBlank());
        return alone
                || ofSomething
                        .matcher(folded)
                        .region(part.end(), folded.length())
                        .lookingAt();
    }
}
