package io.conserje.nlp.mood;

import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.learning.Models;
import java.util.regex.Pattern;

/** Tells from a folded text how a guest feels: sentence by sentence, and from the whole of it. */
public final class MoodReader {

    private static final Pattern SENTENCE = Pattern.compile(
            "[.!?\\n]+\\s*|\\s*[,;]?\\s+(?:but|however|although|pero|aunque|mas|porem|embora|mais|cependant|toutefois)\\s+");
    private static final int MOST_SENTENCES = 20;
    private static final int FEWEST_LETTERS = 4;
    private static final double WHOLE = 0.6;
    private static final double NEUTRAL = 0.25;

    private final MoodFeatures features = new MoodFeatures();
    private final LinearModel model = Models.linear(MoodReader.class, "moods.model");
    private final Urgency urgency = new Urgency();
    private final int positive = model.labels().indexOf("positive");
    private final int negative = model.labels().indexOf("negative");

    /** The mood of a folded text. */
    public Mood read(String folded) {
        boolean urgent = urgency.isUrgent(folded);
        double score = score(folded);
        double shown = Math.round((urgent ? Math.min(score, -0.5) : score) * 100) / 100.0;
        String label = shown >= NEUTRAL ? "positive" : shown <= -NEUTRAL ? "negative" : "neutral";
        return new Mood(label, shown, urgent);
    }

    private double score(String folded) {
        double whole = balance(folded);
        String[] sentences = SENTENCE.split(folded, MOST_SENTENCES);
        double sum = 0;
        double weight = 0;
        for (String sentence : sentences) {
            if (sentence.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                double length = Math.sqrt(sentence.length());
                sum += length * balance(sentence);
                weight += length;
            }
        }
        return weight == 0 ? whole : WHOLE * whole + (1 - WHOLE) * sum / weight;
    }

    private double balance(String text) {
        double[] probabilities = model.probabilities(features.of(text));
        return probabilities[positive] - probabilities[negative];
    }
}
