package io.conserje.nlp.llm;

/** The model gave no answer in time. */
final class ModelUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelUnavailable(Throwable cause) {
        super("The model gave no answer", cause);
    }
}
