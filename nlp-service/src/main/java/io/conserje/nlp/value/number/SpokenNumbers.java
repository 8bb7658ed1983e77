package io.conserje.nlp.value.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with a word. */
final class SpokenNumbers {

    private static final int MOST_WORDS = 40;

    private final NumberWords words;

    SpokenNumbers(NumberWords words) {
        this.words = words;
    }

    /** The number whose first word this is, or none. */
    List<FoundNumber> at(String folded, List<NumberToken> tokens, int from) {
        NumberToken token = tokens.get(from);
        FoundNumber set = words.sets().at(folded, token.start());
        boolean begins = words.isCardinal(token.text()) || words.isArticle(token.text());
        FoundNumber number = set == null && begins ? row(folded, tokens, from) : set;
        return number == null ? List.of() : List.of(number);
    }

    /** The longest row of words that makes one number, or null. */
    @Nullable
    FoundNumber row(String folded, List<NumberToken> tokens, int from) {
        NumberRow row = new NumberRow(words, false);
        int last = Math.min(tokens.size(), from + MOST_WORDS);
        FoundNumber best = null;
        FoundNumber beforeJoint = null;
        for (int i = from; i < last; i++) {
            NumberToken token = tokens.get(i);
            boolean goesOn =
                    i == from || token.follows(folded, tokens.get(i - 1).end());
            if (!goesOn || !isKnown(token)) {
                break;
            }
            if (!row.take(token.text())) {
                return beforeJoint != null && words.scaleOf(token.text()) >= NumberSum.THOUSAND ? beforeJoint : best;
            }
            beforeJoint = words.isJoint(token.text()) ? best : beforeJoint;
            OptionalLong total = row.total();
            if (total.isPresent() && !(i == from && words.isArticle(token.text()))) {
                best = words.sets()
                        .withHalf(number(tokens.get(from), token, total), folded, words.scaleOf(token.text()));
            }
        }
        return best;
    }

    private static FoundNumber number(NumberToken first, NumberToken last, OptionalLong total) {
        return new FoundNumber(first.start(), last.end(), BigDecimal.valueOf(total.orElse(0)), false);
    }

    private boolean isKnown(NumberToken token) {
        String text = token.text();
        return words.isCardinal(text) || words.isJoint(text) || words.isArticle(text) || words.isGroup(text);
    }
}
