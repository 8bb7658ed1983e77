package io.conserje.nlp.training;

import java.util.ArrayList;
import java.util.List;

/** Reads what is written in a pattern and in the header of its section. */
public final class Phrases {

    private Phrases() {}

    /** The intents that a section {@code == service_reservation + ask_spa} is about. */
    public static List<String> labels(String header) {
        return List.of(header.strip().split("\\s*\\+\\s*"));
    }

    /** All ways to read a pattern: {@code [a|b] c} is "a c" and "b c". */
    public static List<String> expand(String pattern) {
        List<String> expanded = List.of("");
        for (int at = 0; at < pattern.length(); ) {
            int open = pattern.indexOf('[', at);
            int close = pattern.indexOf(']', open);
            String fixed = open < 0 ? pattern.substring(at) : pattern.substring(at, open);
            List<String> choices = open < 0
                    ? List.of("")
                    : List.of(pattern.substring(open + 1, close).split("\\|", -1));
            List<String> longer = new ArrayList<>();
            for (String start : expanded) {
                choices.forEach(choice -> longer.add(start + fixed + choice));
            }
            expanded = longer;
            at = open < 0 ? pattern.length() : close + 1;
        }
        return expanded.stream()
                .map(text -> text.replaceAll(" {2,}", " ").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
