package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody can spend, without a word of money: "our budget is 1500", "can you do 1000 a night?". These are numbers, and
 * no hour, no year and nobody who comes; in which money they are is not said.
 */
public final class BudgetExtractor implements Extractor {

    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** "At 22 la nuit" may be an hour. */
    private static final BigDecimal LEAST_RATE = BigDecimal.valueOf(25);

    /** Fewer may be people. */
    private static final BigDecimal LEAST_IN_ALL = BigDecimal.valueOf(50);

    private static final int WORDS_AROUND = 48;

    private final String language;
    private final NumberScanner numbers;
    private final Pattern ahead;
    private final Pattern behind;
    private final Pattern limit;
    private final Pattern forAll;

    /** Reads the budgets of one language. */
    public BudgetExtractor(Words words) {
        this.language = words.language();
        this.numbers = new NumberScanner(NumberWords.of(words));
        this.ahead = words.pattern("(?<!\\w)(?:{budget_ahead})[ :=]*$");
        this.limit = words.pattern("(?<!\\w)(?:{budget_limit}) $");
        this.forAll = words.pattern("^ ?(?:{budget_for})(?!\\w)");
        this.behind = words.pattern("^ ?(?:{budget_behind})(?!\\w)");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        String folded = text.folded();
        if (frame.expects(EntityTypes.MONEY)) {
            return List.of();
        }
        return numbers.scan(folded, Figures.of(language, frame.region()), false).stream()
                .filter(number -> isBudget(folded, number))
                .map(number -> Value.of(
                        EntityTypes.NUMBER,
                        number.start(),
                        end(folded, number),
                        NumberExtractor.simple(number.value())))
                .toList();
    }

    private boolean isBudget(String folded, FoundNumber number) {
        return number.value().compareTo(LEAST_RATE) >= 0 && isRate(folded, number)
                || number.value().compareTo(LEAST) >= 0 && isSpent(folded, number)
                || number.value().compareTo(LEAST_IN_ALL) >= 0 && isLimit(folded, number);
    }

    /** Behind "a night", which is no evening then. */
    private int end(String folded, FoundNumber number) {
        Matcher night = behind.matcher(folded).region(number.end(), folded.length());
        return night.lookingAt() ? night.end() : number.end();
    }

    private boolean isLimit(String folded, FoundNumber number) {
        int begin = Math.max(0, number.start() - WORDS_AROUND);
        return limit.matcher(folded.substring(begin, number.start())).find()
                && forAll.matcher(folded.substring(number.end())).find();
    }

    private boolean isRate(String folded, FoundNumber number) {
        int end = Math.min(folded.length(), number.end() + WORDS_AROUND);
        return behind.matcher(folded.substring(number.end(), end)).find();
    }

    private boolean isSpent(String folded, FoundNumber number) {
        int begin = Math.max(0, number.start() - WORDS_AROUND);
        return ahead.matcher(folded.substring(begin, number.start())).find();
    }
}
