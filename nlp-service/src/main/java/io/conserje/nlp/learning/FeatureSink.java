package io.conserje.nlp.learning;

/** Takes the features of a text, one by one. */
@FunctionalInterface
public interface FeatureSink {

    /** Takes a feature by its name. */
    void add(String feature);
}
