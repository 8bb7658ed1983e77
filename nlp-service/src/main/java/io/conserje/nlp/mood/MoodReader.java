package io.conserje.nlp.mood;

import io.conserje.nlp.intent.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Weighs good and bad words, with their negations, and looks for danger; folded texts of all four languages. */
public final class MoodReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final double NEUTRAL = 0.25;
    private static final int NEGATION_REACHES = 3;

    private final Lexicon words = Lexicon.read(MoodReader.class, "moods.txt");
    private final Pattern danger = Pattern.compile(danger());

    /** The mood of a folded text. */
    public Mood read(String folded) {
        double score = score(folded);
        boolean urgent = danger.matcher(folded).find();
        double shown = urgent ? Math.min(score, -0.5) : score;
        String label = shown >= NEUTRAL ? "positive" : shown <= -NEUTRAL ? "negative" : "neutral";
        return new Mood(label, Math.round(shown * 100) / 100.0, urgent);
    }

    private double score(String folded) {
        double sum = 0;
        int negatedFor = 0;
        double strength = 1;
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            Set<String> kinds = words.conceptsOf(matcher.group());
            double value = kinds.contains("negative") ? -1 : kinds.contains("positive") ? 0.8 : 0;
            if (value != 0) {
                sum += strength * (negatedFor > 0 ? -0.7 * value : value);
            }
            negatedFor = kinds.contains("negator") ? NEGATION_REACHES : negatedFor - 1;
            strength = kinds.contains("intensifier") ? 1.5 : 1;
        }
        return Math.clamp(sum / 2, -1, 1);
    }

    private static String danger() {
        try (InputStream file =
                        Objects.requireNonNull(MoodReader.class.getResourceAsStream("urgent.txt"), "urgent.txt");
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> "(?:" + line + ")")
                    .collect(Collectors.joining("|", "(?<!\\w)(?:", ")"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
