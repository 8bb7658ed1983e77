package io.conserje.nlp.mood;

import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.learning.Models;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether somebody must act at once: by what nobody says of less, by words of danger that may be meant, or by what was learnt. */
final class Urgency {

    /** Chosen on the older sets: below it what only sounds like danger is taken for it. */
    private static final double SURE = 0.6;

    private static final double POSSIBLE = 0.05;
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]+\\s*");

    private final Pattern grave = anywhere("grave.txt");
    private final Pattern danger = anywhere("urgent.txt");
    private final Pattern harmless = anywhere("harmless.txt");
    private final Pattern opening = Pattern.compile("^\\W*(?:(?:" + phrases("openings.txt") + ")(?!\\w)\\W*)+(?=\\w)");
    private final LinearModel model = Models.linear(Urgency.class, "urgency.model");

    /** The text without what has the words of danger and means none: "can we smoke in the rooms". */
    String meant(String folded) {
        return harmless.matcher(folded).replaceAll(" ");
    }

    /**
     * How likely the whole, or what comes behind its greeting, or one of its sentences is to be danger, 0 to 1, by what was
     * learnt. A word that is left over from what means none tells nothing: "she can't get off work".
     */
    double likelihood(String folded, String meant, Function<String, long[]> features) {
        return meant.length() < folded.length()
                        && WORD.matcher(meant).results().limit(2).count() < 2
                ? 0
                : likelihood(meant, features);
    }

    private double likelihood(String folded, Function<String, long[]> features) {
        Matcher greeted = opening.matcher(folded);
        String rest = greeted.find() ? folded.substring(greeted.end()) : folded;
        return Stream.concat(Stream.of(folded, rest), SENTENCE.splitAsStream(rest))
                .distinct()
                .mapToDouble(part -> probability(features.apply(part)))
                .max()
                .orElse(0);
    }

    boolean isUrgent(String folded, double likelihood) {
        return likelihood >= SURE
                || grave.matcher(folded).find()
                || danger.matcher(folded).find() && likelihood >= POSSIBLE;
    }

    private double probability(long[] hashes) {
        return model.probabilities(hashes)[0];
    }

    /** The phrases of a file, each from the beginning of a word on. */
    private static Pattern anywhere(String name) {
        return Pattern.compile("(?<!\\w)(?:" + phrases(name) + ")");
    }

    /** The phrases of a file, a regular expression a line, as one of alternatives. */
    private static String phrases(String name) {
        try (InputStream file = Objects.requireNonNull(Urgency.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> "(?:" + line + ")")
                    .collect(Collectors.joining("|"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
