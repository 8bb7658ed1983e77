package io.conserje.orchestrator.dialogue.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one language that tell nuances, from its {@code .words}.
 *
 * @param unmeant what is taken out first: an "if" that is polite, or means "yes"
 */
record NuanceWords(List<Pattern> unmeant, Pattern condition, Pattern reserve, Pattern arrival) {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Reads the list of a language, ISO 639-1. */
    static NuanceWords read(String language) {
        List<String> lines = lines(language + ".words");
        return new NuanceWords(
                List.of(pattern(lines, "polite"), pattern(lines, "yes")),
                pattern(lines, "condition"),
                pattern(lines, "reserve"),
                pattern(lines, "arrival"));
    }

    /** What a folded text says. */
    Set<Nuance> in(String folded) {
        String meant = folded;
        for (Pattern words : unmeant) {
            meant = words.matcher(meant).replaceAll(",");
        }
        Set<Nuance> found = EnumSet.noneOf(Nuance.class);
        if (condition.matcher(meant).find()) {
            found.add(Nuance.CONDITION);
        }
        if (reserve.matcher(meant).find()) {
            found.add(Nuance.RESERVE);
        }
        if (arrival.matcher(meant).find()) {
            found.add(Nuance.ARRIVAL);
        }
        return found;
    }

    private static Pattern pattern(List<String> lines, String name) {
        String all = lines.stream()
                .filter(line -> line.startsWith(name + " = "))
                .map(line -> line.substring(name.length() + 3))
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? NOTHING : Pattern.compile("(?<= )(?:" + all + ")(?= )");
    }

    private static List<String> lines(String file) {
        try (InputStream stream = NuanceWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
