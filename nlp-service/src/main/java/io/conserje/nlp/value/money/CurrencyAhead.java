package io.conserje.nlp.value.money;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.FoundNumber;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A currency that stands ahead of its amount: "US$ 20", "EUR 99", "dólares 22,5 millones". */
final class CurrencyAhead {

    private static final int LONGEST = 24;
    private static final String NO_SIGNS = "-/,:;()+";
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[.!?;,)](?:\\s|$))");

    private final Currencies currencies;
    private final Pattern sign;
    private final Pattern name;
    private final Pattern also;

    /**
     * What was found.
     *
     * @param start offset of its first UTF-16 unit
     * @param written the sign, code or word, folded
     */
    record Sign(int start, String written) {}

    CurrencyAhead(Words words, Currencies currencies) {
        this.currencies = currencies;
        this.sign = words.pattern("(?<!\\w)(?<c>{currency_ahead}) ?$");
        this.name = words.pattern("(?<!\\w)(?<c>{currency}) $");
        this.also = words.pattern("{currency_ahead}");
    }

    /** The currency of this amount, or null; a name of one counts ahead of large sums and at the end. */
    @Nullable
    Sign of(FoldedText text, FoundNumber amount) {
        Sign found = find(sign, text, amount.start());
        boolean plain = amount.value().compareTo(LARGE) < 0
                && !ENDS.matcher(text.folded())
                        .region(amount.end(), text.folded().length())
                        .lookingAt();
        return found != null || plain ? found : find(name, text, amount.start());
    }

    /** True when a sign stands right ahead of this offset, so that what is glued to it is no other word; no sign ends with a figure. */
    boolean isSigned(FoldedText text, int start) {
        boolean figure = start > 0 && Character.isDigit(text.folded().charAt(start - 1));
        return !figure && find(sign, text, start) != null;
    }

    /** "RMB 10 USD 20": a sign between two amounts is the second's where the first has its own. */
    boolean belongsToNext(FoldedText text, FoundNumber amount, String unit, int end, @Nullable FoundNumber next) {
        return next != null
                && next.start() - end <= 1
                && next.start() >= end
                && also.matcher(unit).matches()
                && !isDollarsTwice(text, amount, unit)
                && isSigned(text, amount.start());
    }

    /** "$100 USD". */
    private static boolean isDollarsTwice(FoldedText text, FoundNumber amount, String unit) {
        return Character.isLetter(unit.charAt(0))
                && text.folded().substring(0, amount.start()).stripTrailing().endsWith("$");
    }

    private @Nullable Sign find(Pattern pattern, FoldedText text, int end) {
        if (isNoneAhead(text.folded(), end)) {
            return null;
        }
        int from = Math.max(0, end - LONGEST);
        Matcher match = pattern.matcher(text.folded().substring(from, end));
        if (!match.find()) {
            return null;
        }
        String written = text.original().substring(from + match.start("c"), from + match.end("c"));
        return currencies.isMeant(written) ? new Sign(from + match.start("c"), match.group("c")) : null;
    }

    /** No sign and no name of a currency ends with a figure, a dash or a comma. */
    private static boolean isNoneAhead(String folded, int end) {
        int last = end > 0 && folded.charAt(end - 1) == ' ' ? end - 2 : end - 1;
        return last < 0 || Character.isDigit(folded.charAt(last)) || NO_SIGNS.indexOf(folded.charAt(last)) >= 0;
    }
}
