package io.conserje.nlp.llm;

import java.time.Duration;

/** The model gave no answer in time. */
final class ModelUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean ofTheQuestion;
    private final transient Duration rest;

    /** The model is down, and wants to be left alone for this long at least. */
    ModelUnavailable(Throwable cause, Duration rest) {
        this(cause, rest, false);
    }

    private ModelUnavailable(Throwable cause, Duration rest, boolean ofTheQuestion) {
        super("The model gave no answer", cause);
        this.rest = rest;
        this.ofTheQuestion = ofTheQuestion;
    }

    /** The model is up and does not answer this, as one whose filter dislikes the text. */
    static ModelUnavailable forThisQuestion(Throwable cause) {
        return new ModelUnavailable(cause, Duration.ZERO, true);
    }

    /** Whether another question may well be answered. */
    boolean isOfTheQuestion() {
        return ofTheQuestion;
    }

    Duration rest() {
        return rest;
    }
}
