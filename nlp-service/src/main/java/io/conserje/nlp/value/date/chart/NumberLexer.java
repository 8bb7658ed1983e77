package io.conserje.nlp.value.date.chart;

import io.conserje.nlp.value.Numerals;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds numbers: <code>raw</code> is any short row of figures, <code>num</code> a number that stands for itself, in
 * figures or words, <code>year</code> one from 1900 to 2199.
 */
final class NumberLexer {

    private static final int MOST_WORDS = 7;
    /** "vingt-et-un" has three between its numbers. */
    private static final int MOST_JOINTS = 3;

    private static final int LONGEST_FIGURES = 4;

    /** Eight figures that are a day: 20261225. */
    private static final Pattern PACKED = Pattern.compile("20[2-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

    private static final String INSIDE = ".,:/";
    private static final String AROUND = "$€£%#+@_*=";

    private static final Set<String> ZEROS = Set.of("zero", "cero");

    private final Numerals numerals;
    private final Lexicon lexicon;
    private final Grammar grammar;

    NumberLexer(Numerals numerals, Lexicon lexicon, Grammar grammar) {
        this.numerals = numerals;
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    void find(String folded, List<Token> tokens, int start, Consumer<Edge> found) {
        Token token = tokens.get(start);
        switch (token.kind()) {
            case NUMBER -> figures(tokens, start, found);
            case WORD -> words(folded, tokens, start, found);
            case MARK -> {}
        }
    }

    private void figures(List<Token> tokens, int at, Consumer<Edge> found) {
        String text = tokens.get(at).text();
        if (PACKED.matcher(text).matches() && !isPartOfOther(tokens, at)) {
            add(found, "packed", at, at + 1, new Figures(Integer.parseInt(text), text.length()));
        }
        if (text.length() > LONGEST_FIGURES || isPartOfOther(tokens, at)) {
            return;
        }
        int value = Integer.parseInt(text);
        add(found, "raw", at, at + 1, new Figures(value, text.length()));
        if (!isMinutes(tokens, at)) {
            add(found, "unclocked", at, at + 1, new Figures(value, text.length()));
        }
        boolean free = !isFair(tokens, at + 1)
                && !isShortHalf(tokens, at + 1)
                && !isLengthLetter(tokens, at + 1)
                && !isInside(tokens, at - 1, at)
                && !isInside(tokens, at + 1, at + 1);
        if (free) {
            add(found, "num", at, at + 1, value);
        }
        if (text.length() == LONGEST_FIGURES) {
            addYear(found, at, at + 1, value);
        }
    }

    /** The second figures of "12:30". */
    private static boolean isMinutes(List<Token> tokens, int at) {
        return at > 1
                && tokens.get(at).glued()
                && tokens.get(at - 1).text().equals(":")
                && tokens.get(at - 2).is(Token.Kind.NUMBER);
    }

    /** "$5", "5%", "X5", "5kg": the number of something else. */
    private boolean isPartOfOther(List<Token> tokens, int at) {
        Token before = at > 0 && tokens.get(at).glued() ? tokens.get(at - 1) : null;
        Token after = at + 1 < tokens.size() && tokens.get(at + 1).glued() ? tokens.get(at + 1) : null;
        return before != null
                        && (AROUND.contains(before.text()) || isStrange(before))
                        && !isLengthLetter(tokens, at - 1)
                || after != null
                        && !isLengthLetter(tokens, at + 1)
                        && (AROUND.contains(after.text()) || isStrange(after))
                        && !isHalfOfDay(tokens, at + 1)
                        && !isShortHalf(after);
    }

    /** "10d" where nothing else is said and "3n" where something is, which may be doors elsewhere; both letters of "3d2n" and "2n/3d". */
    private boolean isLengthLetter(List<Token> tokens, int at) {
        if (!isLetter(tokens, at, "dayletter") && !isLetter(tokens, at, "nightletter")) {
            return false;
        }
        int next = at + 1 < tokens.size() && tokens.get(at + 1).text().equals("/") ? at + 3 : at + 2;
        int last = at > 2 && tokens.get(at - 2).text().equals("/") ? at - 3 : at - 2;
        return isLetter(tokens, at, tokens.size() == 2 ? "dayletter" : "nightletter")
                || isOther(tokens, at, next)
                || isOther(tokens, at, last);
    }

    private boolean isOther(List<Token> tokens, int at, int other) {
        return isLetter(tokens, at, "dayletter") && isLetter(tokens, other, "nightletter")
                || isLetter(tokens, at, "nightletter") && isLetter(tokens, other, "dayletter");
    }

    private boolean isLetter(List<Token> tokens, int at, String category) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).glued()
                && tokens.get(at - 1).is(Token.Kind.NUMBER)
                && lexicon.phrases(category).contains(tokens.get(at).text());
    }

    /** "3p.m." without a space. */
    private static boolean isHalfOfDay(List<Token> tokens, int at) {
        boolean half =
                tokens.get(at).text().equals("a") || tokens.get(at).text().equals("p");
        return half
                && at + 2 < tokens.size()
                && tokens.get(at + 1).text().equals(".")
                && tokens.get(at + 2).text().equals("m");
    }

    /** "A5" and "5kg" are names and measures; "15h30", "dec25", "la 2e semaine", "1o" and "6a" are ours. */
    private boolean isStrange(Token token) {
        boolean joint = token.text().equals("h")
                || token.text().equals("t")
                || lexicon.phrases("suffix").contains(token.text())
                || isFair(token);
        return token.is(Token.Kind.WORD)
                && !joint
                && (!lexicon.knows(token) || token.text().length() == 1);
    }

    /** "2a" is a Portuguese Monday and no number. */
    private boolean isFair(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).glued() && isFair(tokens.get(at));
    }

    /** The "a" of "6a 20h30" leads to no hour. */
    boolean isOfFairDay(List<Token> tokens, int at) {
        return at > 0
                && isFair(tokens, at)
                && tokens.get(at - 1).is(Token.Kind.NUMBER)
                && tokens.get(at - 1).text().length() == 1;
    }

    /** "9p" is an hour and no number. */
    private boolean isShortHalf(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).glued() && isShortHalf(tokens.get(at)) && !isHalfOfDay(tokens, at);
    }

    private boolean isShortHalf(Token token) {
        return lexicon.phrases("shorthalf").contains(token.text());
    }

    private boolean isFair(Token token) {
        return lexicon.phrases("fair").contains(token.text());
    }

    /** True for the mark of "5.30" or "3/4", which has figures on both sides. */
    private static boolean isInside(List<Token> tokens, int mark, int right) {
        return mark > 0
                && mark + 1 < tokens.size()
                && INSIDE.contains(tokens.get(mark).text())
                && tokens.get(mark).glued()
                && tokens.get(mark - 1).is(Token.Kind.NUMBER)
                && tokens.get(mark + 1).is(Token.Kind.NUMBER)
                && tokens.get(mark + 1).glued()
                && right <= mark + 1;
    }

    private void words(String folded, List<Token> tokens, int start, Consumer<Edge> found) {
        if (!isNumber(tokens.get(start))) {
            return;
        }
        int last = Math.min(tokens.size(), start + MOST_WORDS);
        int joints = 0;
        for (int end = start + 1; end <= last && joints <= MOST_JOINTS; end++) {
            Token token = tokens.get(end - 1);
            boolean number = token.is(Token.Kind.WORD) && isNumber(token);
            joints = number ? 0 : joints + 1;
            if (number) {
                addWords(folded.substring(tokens.get(start).start(), token.end()), start, end, found);
            }
        }
    }

    /** The joints between number words make nothing by themselves. */
    private boolean isNumber(Token token) {
        int value = numerals.parse(token.text()).orElse(0);
        return value > 0 || ZEROS.contains(token.text());
    }

    private void addWords(String text, int start, int end, Consumer<Edge> found) {
        numerals.parse(text)
                .ifPresentOrElse(
                        value -> addNumber(found, start, end, value),
                        () -> numerals.parse(text.replace(' ', '-'))
                                .ifPresent(value -> addNumber(found, start, end, value)));
    }

    private void addNumber(Consumer<Edge> found, int start, int end, int value) {
        add(found, "num", start, end, value);
        addYear(found, start, end, value);
    }

    private void addYear(Consumer<Edge> found, int start, int end, int value) {
        if (value >= 1900 && value < 2200) {
            add(found, "year", start, end, value);
        }
    }

    private void add(Consumer<Edge> found, String category, int start, int end, Object meaning) {
        int number = grammar.numberOf(category);
        if (number >= 0) {
            found.accept(new Edge(number, start, end, meaning));
        }
    }
}
