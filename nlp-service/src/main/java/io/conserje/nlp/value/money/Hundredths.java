package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.FoundNumber;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hundredths said behind an amount: "5 dollars and 30 cents", "12 € 50", "80 euros con 50". */
final class Hundredths {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pattern name;
    private final Pattern joint;

    /** How much, in units, and where it ends. */
    record Part(BigDecimal value, int end) {}

    Hundredths(Words words) {
        this.name = words.pattern("^ ?(?<c>{minor})(?!\\w)");
        this.joint = words.pattern("(?: ?(?:{money_joint}) | )?");
    }

    /** The name of a hundredth right behind {@code at}; look for its group {@code c}. */
    Matcher name(String folded, int at) {
        return name.matcher(folded.substring(at));
    }

    /** The part behind an amount that ends at {@code end}, or null when the next number is another one. */
    @Nullable
    Part behind(String folded, int end, @Nullable FoundNumber next) {
        if (next == null
                || next.start() < end
                || next.value().scale() > 0
                || next.value().compareTo(HUNDRED) >= 0
                || !joint.matcher(folded.substring(end, next.start())).matches()) {
            return null;
        }
        Matcher named = name(folded, next.end());
        boolean isNamed = named.find();
        boolean with = folded.substring(end, next.start()).strip().matches("con|com");
        boolean close = next.start() - end <= 1 && next.end() - next.start() == 2 && !meansMore(folded, next.end());
        return isNamed || with || close
                ? new Part(next.value().movePointLeft(2), next.end() + (isNamed ? named.end() : 0))
                : null;
    }

    private static boolean meansMore(String folded, int at) {
        return folded.substring(at).matches("(?s) ?[\\p{L}%€$:/].*");
    }
}
