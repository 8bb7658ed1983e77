package io.conserje.nlp.value.date.chart;

import java.util.ArrayList;
import java.util.List;

/** Tries rules, each at one place with all ways to fill its parts. */
final class Attempt {

    private final Grammar grammar;
    private final List<Token> tokens;
    private final Chart chart;
    private final List<Edge> taken = new ArrayList<>();
    private final List<Edge> made = new ArrayList<>();

    Attempt(Grammar grammar, List<Token> tokens, Chart chart) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.chart = chart;
    }

    /** Adds what a rule makes of the tokens from here on; true when that is new. */
    boolean at(Rule rule, int start) {
        made.clear();
        fill(rule, 0, start, start);
        boolean news = false;
        for (Edge edge : made) {
            news |= chart.add(edge);
        }
        return news;
    }

    private void fill(Rule rule, int part, int at, int start) {
        if (part == rule.parts().size()) {
            make(rule, start, at);
            return;
        }
        Rule.Part wanted = rule.parts().get(part);
        if (wanted.negated()) {
            if (!chart.canBegin(at, wanted.categories())) {
                fill(rule, part + 1, at, start);
            }
            return;
        }
        if (chart.canBegin(at, wanted.categories())
                && (!wanted.glued() || tokens.get(at).glued())) {
            take(rule, part, at, start, wanted);
        }
        if (wanted.optional()) {
            fill(rule, part + 1, at, start);
        }
    }

    private void take(Rule rule, int part, int at, int start, Rule.Part wanted) {
        List<Edge> here = chart.at(at);
        for (Edge edge : here) {
            if (wanted.categories().get(edge.category())) {
                taken.add(edge);
                fill(rule, part + 1, edge.end(), start);
                taken.removeLast();
            }
        }
    }

    private void make(Rule rule, int start, int end) {
        var edge = new Edge(rule.category(), start, end, "");
        if (end == start || chart.has(edge) || made.stream().anyMatch(other -> other.end() == end)) {
            return;
        }
        List<Match.Found> parts = new ArrayList<>(taken.size());
        for (Edge part : taken) {
            parts.add(Parser.found(grammar.nameOf(part.category()), part, tokens));
        }
        Object meaning = rule.production().make(new Match(rule.argument(), parts));
        if (meaning != null) {
            made.add(new Edge(rule.category(), start, end, meaning));
        }
    }
}
