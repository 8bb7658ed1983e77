package io.conserje.nlp.value.date.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rules in groups, each group applied when the ones before it are done. A line is
 * <code>stage category = part part? ~part !part a|b -> production:argument</code>: <code>?</code> may be missing,
 * <code>~</code> is glued to what is before it, <code>!</code> must not follow, <code>|</code> either of both.
 */
public final class Grammar {

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Stage> stages = new ArrayList<>();

    /** Rules that see the results of earlier stages and of each other further right. */
    record Stage(String name, List<Rule> rules, List<BitSet> beginnings) {}

    /** Reads the rules of a file beside {@code place}; every production named must be there. */
    public static Grammar of(Class<?> place, String file, Map<String, Production> productions) {
        var grammar = new Grammar();
        Lexicon.lines(place, file, (left, right) -> grammar.add(left.strip().split(" +"), right, productions));
        return grammar;
    }

    private void add(String[] left, String right, Map<String, Production> productions) {
        String[] sides = right.split(" -> ");
        String[] action = sides[1].strip().split(":", 2);
        List<Rule.Part> parts = new ArrayList<>();
        for (String part : sides[0].strip().split(" +")) {
            parts.add(part(part));
        }
        Production production = Objects.requireNonNull(productions.get(action[0]), action[0]);
        var rule = new Rule(number(left[1]), parts, production, action.length > 1 ? action[1] : "");
        Stage stage = stage(left[0]);
        stage.rules().add(rule);
        stage.beginnings().add(rule.beginnings());
    }

    private Rule.Part part(String text) {
        boolean negated = text.startsWith("!");
        boolean glued = text.startsWith("~");
        boolean optional = text.endsWith("?");
        String names = text.substring(negated || glued ? 1 : 0, text.length() - (optional ? 1 : 0));
        var categories = new BitSet();
        for (String name : names.split("\\|")) {
            categories.set(number(name));
        }
        return new Rule.Part(categories, optional, glued, negated);
    }

    private Stage stage(String name) {
        if (stages.isEmpty() || !stages.getLast().name().equals(name)) {
            stages.add(new Stage(name, new ArrayList<>(), new ArrayList<>()));
        }
        return stages.getLast();
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, unknown -> {
            names.add(unknown);
            return names.size() - 1;
        });
    }

    /** The number of a category, or −1 when no rule knows it. */
    int numberOf(String name) {
        return numbers.getOrDefault(name, -1);
    }

    String nameOf(int category) {
        return names.get(category);
    }

    List<Stage> stages() {
        return stages;
    }
}
