package io.conserje.nlp.value.date.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out what somebody says while they think, with the commas and dots around it: "Friday, uh, to Sunday", "sexta é… até domingo". */
final class Hesitations {

    private static final Set<String> DOTS = Set.of(".", "\u2026");

    private final Set<String> sounds;
    private final Set<String> drawn;

    Hesitations(Lexicon lexicon) {
        this.sounds = lexicon.phrases("hesitation");
        this.drawn = lexicon.phrases("drawnout");
    }

    List<Token> without(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> sounds.contains(token.text()) || drawn.contains(token.text()))) {
            return tokens;
        }
        List<Token> said = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int end = end(tokens, at);
            if (end == at) {
                said.add(tokens.get(at));
                continue;
            }
            if (!said.isEmpty() && said.getLast().text().equals(",")) {
                said.removeLast();
            }
            at = end - 1;
        }
        return said;
    }

    /** Behind the hesitation that begins here, or {@code at} where none does. */
    private int end(List<Token> tokens, int at) {
        int dots = at + 1;
        while (dots < tokens.size() && DOTS.contains(tokens.get(dots).text())) {
            dots++;
        }
        String word = tokens.get(at).text();
        boolean trails =
                dots > at + 2 || dots == at + 2 && tokens.get(at + 1).text().equals("\u2026");
        if (drawn.contains(word) && trails) {
            return dots;
        }
        if (!sounds.contains(word)) {
            return at;
        }
        boolean comma = dots < tokens.size() && tokens.get(dots).text().equals(",");
        return trails ? dots : comma && dots == at + 1 ? dots + 1 : at + 1;
    }
}
