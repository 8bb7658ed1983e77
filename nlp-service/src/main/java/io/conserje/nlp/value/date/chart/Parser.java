package io.conserje.nlp.value.date.chart;

import io.conserje.nlp.value.Numerals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds everything of some categories in a text, bottom up: words and numbers first, then the rules stage by stage from
 * the end of the text to its beginning. Of one category and place only the first reading is kept, so that the work grows
 * with the length of the text and not with the number of readings.
 */
public final class Parser {

    private static final int ROUNDS = 3;
    private static final int LONGEST_NUMBER = 4;
    private static final String NOT_A_DATE = "block";
    private static final List<String> OTHERS_IN_NUMBERS = List.of("month", "monthish", "to", "dash");

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final NumberLexer numbers;
    private final Hesitations hesitations;

    /** Parses with these words and rules; words for numbers are those of {@code numerals}. */
    public Parser(Lexicon lexicon, Grammar grammar, Numerals numerals) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.hesitations = new Hesitations(lexicon);
        this.numbers = new NumberLexer(numerals, lexicon, grammar);
    }

    /** Everything of these categories, also what overlaps; phrases of category <code>block</code> hide what they touch. */
    public List<Match.Found> parse(String folded, Set<String> categories) {
        List<Token> tokens = hesitations.without(Tokens.of(folded));
        var chart = new Chart(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            addWords(folded, tokens, at, chart);
        }
        forgetInsideNumbers(tokens, chart);
        for (Grammar.Stage stage : grammar.stages()) {
            for (int at = tokens.size() - 1; at >= 0; at--) {
                apply(stage, tokens, at, chart);
            }
            if (stage.name().equals(NOT_A_DATE)) {
                hide(tokens.size(), chart);
            }
        }
        return results(tokens, chart, categories);
    }

    /** The "sept" of "dix-sept" is no month, and the hyphen of "quatre-vingt" leads from no day to another. */
    private void forgetInsideNumbers(List<Token> tokens, Chart chart) {
        int number = grammar.numberOf("num");
        var others = new BitSet();
        OTHERS_IN_NUMBERS.stream()
                .map(grammar::numberOf)
                .filter(known -> known >= 0)
                .forEach(others::set);
        for (int at = 0; at < tokens.size(); at++) {
            for (Edge edge : chart.at(at)) {
                if (edge.category() == number && tokens.get(at).is(Token.Kind.WORD)) {
                    chart.forget(at + 1, edge.end(), others);
                }
            }
        }
    }

    private void addWords(String folded, List<Token> tokens, int at, Chart chart) {
        Token token = tokens.get(at);
        boolean known = lexicon.knows(token);
        add(chart, "any", at, at + 1);
        if (token.is(Token.Kind.WORD)) {
            add(chart, "letters", at, at + 1);
            if (!known) {
                add(chart, "word", at, at + 1);
            }
        }
        if (token.is(Token.Kind.NUMBER) && token.text().length() > LONGEST_NUMBER) {
            add(chart, "bignum", at, at + 1);
        }
        if (at == 0) {
            add(chart, "bos", 0, 0);
        }
        boolean ofDay = numbers.isOfFairDay(tokens, at);
        lexicon.find(tokens, at, (entry, end) -> {
            int category = grammar.numberOf(entry.category());
            if (category >= 0 && (!ofDay || entry.category().equals("fair"))) {
                chart.add(new Edge(category, at, end, entry.value()));
            }
        });
        numbers.find(folded, tokens, at, chart::add);
        IsoLengths.find(folded, tokens, at, (text, end) -> add(chart, "fixedlength", at, end, text));
    }

    private void add(Chart chart, String category, int start, int end) {
        add(chart, category, start, end, "");
    }

    private void add(Chart chart, String category, int start, int end, Object meaning) {
        int number = grammar.numberOf(category);
        if (number >= 0) {
            chart.add(new Edge(number, start, end, meaning));
        }
    }

    private void apply(Grammar.Stage stage, List<Token> tokens, int at, Chart chart) {
        var attempt = new Attempt(grammar, tokens, chart);
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = false;
            for (int i = 0; i < stage.rules().size(); i++) {
                if (chart.canBegin(at, stage.beginnings().get(i))) {
                    more |= attempt.at(stage.rules().get(i), at);
                }
            }
        }
    }

    private void hide(int tokens, Chart chart) {
        int block = grammar.numberOf(NOT_A_DATE);
        var kept = new BitSet();
        kept.set(block);
        kept.set(grammar.numberOf("any"));
        for (int at = 0; at < tokens; at++) {
            for (Edge edge : List.copyOf(chart.at(at))) {
                if (edge.category() == block) {
                    chart.hide(edge, kept);
                }
            }
        }
    }

    private List<Match.Found> results(List<Token> tokens, Chart chart, Set<String> categories) {
        var wanted = new BitSet();
        categories.forEach(name -> wanted.set(grammar.numberOf(name)));
        List<Match.Found> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            for (Edge edge : chart.at(at)) {
                if (wanted.get(edge.category())) {
                    found.add(found(grammar.nameOf(edge.category()), edge, tokens));
                }
            }
        }
        return found;
    }

    static Match.Found found(String category, Edge edge, List<Token> tokens) {
        int start = tokens.get(edge.start()).start();
        int end =
                edge.end() == edge.start() ? start : tokens.get(edge.end() - 1).end();
        return new Match.Found(category, start, end, edge.meaning());
    }
}
