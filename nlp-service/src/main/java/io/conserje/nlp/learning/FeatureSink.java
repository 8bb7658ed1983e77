package io.conserje.nlp.learning;

/** Takes the features of a text, one by one. */
public interface FeatureSink {

    /** Takes a feature by its name. */
    void add(String feature);

    /** Takes the feature that is named by a kind and a part of a text, and saves the time to put them together. */
    void add(String kind, String text, int from, int to);
}
