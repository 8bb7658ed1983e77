package io.conserje.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes out words by their stems: below {@code == ar o 0} stands "llam" for "llamar", "llamo" and "llam". */
final class Inflections {

    private static final String HEADER = "== ";
    private static final String NO_ENDING = "0";

    private Inflections() {}

    /** Lines above the first header as they are, then each form on a line of its own. */
    static List<String> expand(List<String> lines) {
        List<String> words = new ArrayList<>();
        List<String> endings = List.of();
        for (String line : lines) {
            if (line.startsWith(HEADER)) {
                endings = List.of(line.substring(HEADER.length()).strip().split(" +"));
            } else if (endings.isEmpty()) {
                words.add(line.strip());
            } else {
                words.addAll(forms(line, endings));
            }
        }
        return words;
    }

    private static List<String> forms(String stems, List<String> endings) {
        return Stream.of(stems.strip().split(" +"))
                .flatMap(stem -> endings.stream().map(ending -> ending.equals(NO_ENDING) ? stem : stem + ending))
                .toList();
    }
}
