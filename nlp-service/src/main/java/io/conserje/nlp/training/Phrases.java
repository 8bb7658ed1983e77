package io.conserje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the written phrases: files {@code <language>/<group>.txt} with a section {@code == intent} a label. */
public final class Phrases {

    private Phrases() {}

    /** Patterns by language and intent, in alphabetical order of both. */
    public static Map<String, Map<String, List<String>>> read(Path folder) throws IOException {
        Map<String, Map<String, List<String>>> phrases = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String language = String.valueOf(folder.relativize(file).getName(0));
                readFile(file, phrases.computeIfAbsent(language, _ -> new TreeMap<>()));
            }
        }
        return phrases;
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

    private static void readFile(Path file, Map<String, List<String>> byIntent) throws IOException {
        String intent = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                intent = line.substring(3).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                byIntent.computeIfAbsent(intent, _ -> new ArrayList<>()).add(line.strip());
            }
        }
    }
}
