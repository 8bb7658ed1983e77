package io.conserje.nlp.intent;

import io.conserje.nlp.learning.LinearModel;
import java.util.List;

/** Hears what a text says of each intent: the whole of it, its sentences, and what commas and "and" join. */
public final class Hearing {

    private final IntentFeatures features;
    private final LinearModel model;
    private final Strangeness strangeness;

    /** Hears with this model, which was trained with these features. */
    public Hearing(IntentFeatures features, LinearModel model) {
        this.features = features;
        this.model = model;
        this.strangeness = new Strangeness(model);
    }

    /** The evidence of a folded text in a language. */
    public double[] evidence(String folded, String language) {
        List<double[]> parts = Clauses.parts(folded).stream()
                .map(part -> model.scores(features.of(part, language)))
                .toList();
        LinearModel.Heard whole = model.hear(features.of(folded, language));
        return Evidence.of(
                folded, whole.scores(), parts, whole.unknown(), strangeness.of(features.words(folded, language)));
    }
}
