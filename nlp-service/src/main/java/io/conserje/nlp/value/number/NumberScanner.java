package io.conserje.nlp.value.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text: figures, words, and both together ("3 mil", "two hundred and five"). */
public final class NumberScanner {

    private static final BigDecimal HALF_DOZEN = BigDecimal.valueOf(6);
    private static final int MOST_WORDS = 14;
    private static final Pattern TOKEN = Pattern.compile(Figures.REGEX + "|\\p{L}+");

    private final NumberWords words;

    /** Finds the numbers that these words make. */
    public NumberScanner(NumberWords words) {
        this.words = words;
    }

    private record Token(int start, int end, String text) {

        boolean isFigures() {
            return Character.isDigit(text.charAt(0));
        }
    }

    /** The numbers in the order of the text, none overlapping another. */
    public List<FoundNumber> scan(String folded, Figures figures, boolean money) {
        List<Token> tokens = tokens(folded);
        List<FoundNumber> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            FoundNumber number =
                    token.isFigures() ? inFigures(folded, tokens, i, figures, money) : spoken(folded, tokens, i);
            if (number != null) {
                found.add(number);
                while (i + 1 < tokens.size() && tokens.get(i + 1).start() < number.end()) {
                    i++;
                }
            }
        }
        return found;
    }

    private @Nullable FoundNumber inFigures(
            String folded, List<Token> tokens, int from, Figures figures, boolean money) {
        Token token = tokens.get(from);
        BigDecimal value = figures.read(token.text(), money);
        int end = token.end();
        for (int i = from + 1; value != null && i < tokens.size(); i++) {
            Token next = tokens.get(i);
            if (!words.isScale(next.text())
                    || !folded.substring(end, next.start()).matches(" ?")) {
                break;
            }
            value = value.multiply(
                    BigDecimal.valueOf(words.sum(List.of(next.text())).orElse(1)));
            end = next.end();
        }
        return value == null ? null : new FoundNumber(token.start(), end, value, true);
    }

    private @Nullable FoundNumber spoken(String folded, List<Token> tokens, int from) {
        Token token = tokens.get(from);
        int half = words.halfDozenEnd(folded, token.start());
        if (half > 0) {
            return new FoundNumber(token.start(), half, HALF_DOZEN, false);
        }
        boolean begins = words.isCardinal(token.text()) || words.isArticle(token.text());
        return begins ? inWords(folded, tokens, from) : null;
    }

    private @Nullable FoundNumber inWords(String folded, List<Token> tokens, int from) {
        List<String> row = new ArrayList<>();
        FoundNumber best = null;
        for (int i = from; i < tokens.size() && row.size() < MOST_WORDS; i++) {
            Token token = tokens.get(i);
            boolean known =
                    words.isCardinal(token.text()) || words.isJoint(token.text()) || words.isArticle(token.text());
            if (!known || i > from && !isGap(folded, tokens.get(i - 1).end(), token.start())) {
                break;
            }
            row.add(token.text());
            OptionalLong sum = words.sum(row);
            if (sum.isPresent()
                    && !words.isJoint(token.text())
                    && !(words.isArticle(token.text()) && row.size() == 1)) {
                best = new FoundNumber(
                        tokens.get(from).start(), token.end(), BigDecimal.valueOf(sum.getAsLong()), false);
            }
        }
        return best;
    }

    private static boolean isGap(String folded, int from, int to) {
        String gap = folded.substring(from, to);
        return gap.equals(" ") || gap.equals("-") || gap.equals("  ");
    }

    private static List<Token> tokens(String folded) {
        List<Token> tokens = new ArrayList<>();
        for (Matcher match = TOKEN.matcher(folded); match.find(); ) {
            tokens.add(new Token(match.start(), match.end(), match.group()));
        }
        return tokens;
    }
}
