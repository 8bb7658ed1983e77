package io.conserje.nlp.intent;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.learning.LinearModel;
import java.util.Arrays;
import java.util.List;

/** What a text's words say one by one: who asks for "calories" asks no hotel, however much the question sounds like one. */
final class Strangeness {

    /** How many numbers it is told in. */
    static final int MARKS = 8;

    private static final double MOST = 1.5;

    private final LinearModel model;
    private final int foreign;

    Strangeness(LinearModel model) {
        this.model = model;
        this.foreign = model.labels().indexOf(Intents.OUT_OF_SCOPE);
    }

    /** The marks of a text, given the features of each of its words; all zero where it has none. */
    double[] of(List<long[]> words) {
        if (words.isEmpty() || foreign < 0) {
            return new double[MARKS];
        }
        List<LinearModel.Heard> heard = words.stream().map(model::hear).toList();
        List<double[]> scores = heard.stream().map(LinearModel.Heard::scores).toList();
        double[] strange =
                scores.stream().mapToDouble(score -> score[foreign]).sorted().toArray();
        double[] ours = scores.stream().mapToDouble(this::ours).sorted().toArray();
        double[] leads = scores.stream()
                .mapToDouble(score -> score[foreign] - ours(score))
                .sorted()
                .toArray();
        double unheard = heard.stream().filter(word -> word.unknown() > 0.5).count();
        return new double[] {
            last(strange, 0),
            last(strange, 1),
            clamp(Arrays.stream(strange).average().orElse(0)),
            last(ours, 0),
            last(ours, 1),
            last(leads, 0),
            clamp(leads[0]),
            unheard / words.size()
        };
    }

    private double ours(double[] score) {
        double most = -MOST;
        for (int label = 0; label < score.length; label++) {
            most = label == foreign ? most : Math.max(most, score[label]);
        }
        return most;
    }

    /** The largest but so many; the smallest where there are fewer. */
    private static double last(double[] ascending, int but) {
        return clamp(ascending[Math.max(0, ascending.length - 1 - but)]);
    }

    private static double clamp(double score) {
        return Math.clamp(score, -MOST, MOST);
    }
}
