package io.conserje.nlp.value.date.chart;

import java.util.ArrayList;
import java.util.List;

/** Tries one rule at one place, with all ways to fill its parts. */
final class Attempt {

    private final Rule rule;
    private final Grammar grammar;
    private final List<Token> tokens;
    private final Chart chart;
    private final List<Edge> taken = new ArrayList<>();
    private final List<Edge> made = new ArrayList<>();

    Attempt(Rule rule, Grammar grammar, List<Token> tokens, Chart chart) {
        this.rule = rule;
        this.grammar = grammar;
        this.tokens = tokens;
        this.chart = chart;
    }

    /** Adds what the rule makes of the tokens from here on; true when that is new. */
    boolean at(int start) {
        fill(0, start, start);
        boolean news = false;
        for (Edge edge : made) {
            news |= chart.add(edge);
        }
        return news;
    }

    private void fill(int part, int at, int start) {
        if (part == rule.parts().size()) {
            make(start, at);
            return;
        }
        Rule.Part wanted = rule.parts().get(part);
        if (wanted.negated()) {
            if (!chart.canBegin(at, wanted.categories())) {
                fill(part + 1, at, start);
            }
            return;
        }
        if (chart.canBegin(at, wanted.categories())
                && (!wanted.glued() || tokens.get(at).glued())) {
            take(part, at, start, wanted);
        }
        if (wanted.optional()) {
            fill(part + 1, at, start);
        }
    }

    private void take(int part, int at, int start, Rule.Part wanted) {
        List<Edge> here = chart.at(at);
        for (Edge edge : here) {
            if (wanted.categories().get(edge.category())) {
                taken.add(edge);
                fill(part + 1, edge.end(), start);
                taken.removeLast();
            }
        }
    }

    private void make(int start, int end) {
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
