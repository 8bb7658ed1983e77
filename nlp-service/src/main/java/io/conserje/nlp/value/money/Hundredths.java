package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.FoundNumber;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hundredths said behind an amount: "5 dollars and 30 cents", "12 € 50", "80 euros con 50", "un euro cinquante". */
final class Hundredths {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FEWEST_UNNAMED = BigDecimal.valueOf(5);
    private static final int WORDS_AHEAD = 12;
    private static final Pattern ENDS = Pattern.compile("[.!?;,]*\\s*$|[.!?;,]+ ");
    private static final Pattern MEANS_MORE = Pattern.compile(" ?[\\p{L}%€$:/]");

    private final Pattern name;
    private final Pattern namedInside;
    private final Pattern joint;
    private final Pattern with;
    private final Pattern range;
    private final Pattern goesOn;
    private final Pattern half;

    /** How much, in units, and where it ends. */
    record Part(BigDecimal value, int end) {}

    Hundredths(Words words) {
        this.name = words.pattern("^[ -]?(?<c>{minor})(?!\\w)");
        this.namedInside = words.pattern("[ -](?:{minor})$");
        this.with = words.pattern("(?:{money_with})");
        this.joint = words.pattern("(?: ?(?:{money_joint}) | )?");
        this.goesOn = words.pattern(" (?:{after_count})(?!\\w)");
        this.half = words.pattern(" (?:{half_behind})(?!\\w)");
        this.range = words.pattern("(?<!\\w)(?:{money_range}) [^\\d\\p{L}]*$");
    }

    /** The name of a hundredth right behind {@code at}; look for its group {@code c}. */
    Matcher name(String folded, int at) {
        return name.matcher(folded.substring(at));
    }

    /** Where "and a half" ends behind a unit that ends here; the same place without it, or before a thing: "y media pensión". */
    int half(String folded, int end) {
        Matcher said = half.matcher(folded).region(end, folded.length());
        boolean over = said.lookingAt()
                && (!meansMore(folded, said.end())
                        || goesOn.matcher(folded)
                                .region(said.end(), folded.length())
                                .lookingAt());
        return over ? said.end() : end;
    }

    /** The part behind an amount whose unit ends at {@code end}, or null when the next number is another one. */
    @Nullable
    Part behind(String folded, FoundNumber amount, int end, @Nullable FoundNumber next) {
        if (next == null || next.start() < end || next.value().scale() > 0) {
            return null;
        }
        String between = folded.substring(end, next.start());
        BigDecimal value = count(folded, next);
        if (value.compareTo(HUNDRED) >= 0 || !joint.matcher(between).matches()) {
            return null;
        }
        Matcher named = name(folded, next.end());
        boolean isNamed = named.find() || value.compareTo(next.value()) != 0;
        boolean joined = with.matcher(between.strip()).matches();
        boolean said =
                isNamed || joined || isCloseBehind(folded, next, between) || isLast(folded, amount, next, between);
        int last = next.end() + (named.reset().find() ? named.end() : 0);
        return said ? new Part(value.movePointLeft(2), last) : null;
    }

    /** "Quinze cents" is 1,500 to who adds words up, and fifteen hundredths behind an amount. */
    private BigDecimal count(String folded, FoundNumber next) {
        boolean cents = next.value().compareTo(HUNDRED) >= 0
                && next.value().remainder(HUNDRED).signum() == 0
                && namedInside
                        .matcher(folded.substring(next.start(), next.end()))
                        .find();
        return cents ? next.value().divide(HUNDRED) : next.value();
    }

    /** "Twenty-five euros fifty for parking", not "25 euros 50 towels". */
    private boolean isCloseBehind(String folded, FoundNumber next, String between) {
        boolean two = !next.figures() || next.end() - next.start() == 2;
        boolean over = !meansMore(folded, next.end())
                || goesOn.matcher(folded).region(next.end(), folded.length()).lookingAt();
        return two && (between.isEmpty() && next.figures() || between.isBlank() && over);
    }

    /** "15 dollars and 50." but not "between 15 euros and 20." */
    private boolean isLast(String folded, FoundNumber amount, FoundNumber next, String between) {
        String ahead = folded.substring(Math.max(0, amount.start() - WORDS_AHEAD), amount.start());
        boolean two =
                next.figures() ? next.end() - next.start() == 2 : next.value().compareTo(FEWEST_UNNAMED) >= 0;
        return !between.isBlank()
                && two
                && ENDS.matcher(folded).region(next.end(), folded.length()).lookingAt()
                && !range.matcher(ahead).find();
    }

    private static boolean meansMore(String folded, int at) {
        return MEANS_MORE.matcher(folded).region(at, folded.length()).lookingAt();
    }
}
