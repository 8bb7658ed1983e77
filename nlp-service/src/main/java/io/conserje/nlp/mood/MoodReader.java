package io.conserje.nlp.mood;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.learning.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells from a folded text how a guest feels: sentence by sentence, and from the whole of it. */
public final class MoodReader {

    private static final String END = "[.!?\\n]+\\s*";

    /** What turns a text round, by language: "mais" is "more" in Portuguese and "mas" is "more" in Spanish. */
    private static final Map<String, Pattern> SENTENCES = Map.of(
            "en", sentences("but|however|although"),
            "es", sentences("pero|aunque|sin embargo"),
            "pt",
                    sentences(
                            "mas|porem|no entanto|(?<!\\b(?:ir|vou|vai|vamos|vao|fui|foi|fomos|foram|indo|ido)\\s{1,3})embora"),
            "fr", sentences("mais|cependant|toutefois"));

    private static final Pattern ENDS = Pattern.compile(END);
    private static final int MOST_SENTENCES = 20;
    private static final int FEWEST_LETTERS = 4;
    private static final double WHOLE = 0.75;

    /** From here on a text is likely to judge nothing. */
    private static final double SOBER = 0.5;

    private static final double CLEAR = 0.6;
    private static final double HINT = 0.01;

    /** Chosen, as the bounds above, on the development half of reviews by other hands that were never learnt from. */
    private static final double POLITENESS = 0.2;

    private final MoodFeatures features;
    private final LinearModel model = Models.linear(MoodReader.class, "moods.model");
    private final Urgency urgency = new Urgency();
    private final int positive = model.labels().indexOf("positive");
    private final int neutral = model.labels().indexOf("neutral");
    private final int negative = model.labels().indexOf("negative");

    /** A reader with these meanings. */
    public MoodReader(Meanings meanings) {
        this.features = new MoodFeatures(meanings);
    }

    /** The mood of a folded text of a language. */
    public Mood read(String folded, String language) {
        String meant = urgency.meant(folded);
        double danger = urgency.likelihood(folded, meant, once(features::of));
        boolean urgent = urgency.isUrgent(meant, danger);
        Leaning leaning =
                leaning(folded, SENTENCES.getOrDefault(language, ENDS), once(part -> features.of(part, language)));
        double score = urgent ? Math.min(leaning.score(), -0.5) : leaning.score();
        return new Mood(label(score, leaning.sober()), Math.round(score * 100) / 100.0, danger, urgent);
    }

    private static Pattern sentences(String turns) {
        return Pattern.compile(END + "|\\s*[,;]?\\s+(?:" + turns + ")\\s+");
    }

    /** Reads each part of a text once: many a text is its only sentence. */
    private static Function<String, long[]> once(Function<String, long[]> features) {
        Map<String, long[]> known = new HashMap<>();
        return part -> known.computeIfAbsent(part, features);
    }

    /** A sober text needs more than a hint of a mood, a text that judges has one. */
    private static String label(double score, double sober) {
        double least = sober >= SOBER ? CLEAR : HINT;
        return score >= least ? "positive" : score <= -least ? "negative" : "neutral";
    }

    private Leaning leaning(String folded, Pattern between, Function<String, long[]> hashes) {
        Leaning whole = of(hashes.apply(folded));
        List<String> sentences = between.splitAsStream(folded)
                .filter(sentence -> sentence.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS)
                .limit(MOST_SENTENCES)
                .toList();
        double score = 0;
        double sober = 0;
        double weight = 0;
        for (String sentence : sentences) {
            double length = Math.sqrt(sentence.length());
            Leaning own = of(hashes.apply(sentence));
            score += length * own.score();
            sober += length * own.sober();
            weight += length;
        }
        return weight == 0
                ? whole
                : new Leaning(
                        polite(WHOLE * whole.score() + (1 - WHOLE) * score / weight, sentences.size()),
                        WHOLE * whole.sober() + (1 - WHOLE) * sober / weight);
    }

    /** Who says more than one thing finds something to praise even where the stay was bad, so that doubt goes to blame. */
    private static double polite(double score, int sentences) {
        return sentences < 2 ? score : score - POLITENESS * Math.min(1, sentences / 3.0) * (1 - score * score);
    }

    private Leaning of(long[] hashes) {
        double[] probabilities = model.probabilities(hashes);
        return new Leaning(probabilities[positive] - probabilities[negative], probabilities[neutral]);
    }

    /** From -1, unhappy, to 1, and how likely nothing is felt, 0 to 1. */
    private record Leaning(double score, double sober) {}
}
