package io.conserje.nlp.llm;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;

/** One question to the model: from memory, within the budget, and counted as {@code conserje.llm.asked} by outcome. */
final class Consultation {

    private final LanguageModel model;
    private final Budget budget;
    private final Remembered remembered;
    private final MeterRegistry meters;

    Consultation(LanguageModel model, Budget budget, Remembered remembered, MeterRegistry meters) {
        this.model = model;
        this.budget = budget;
        this.remembered = remembered;
        this.meters = meters;
    }

    /** The answer, or empty when the budget is spent or the model gave none in time. */
    Optional<String> ask(String tenant, String instruction, String text) {
        String question = instruction.hashCode() + tenant + '\n' + text;
        Optional<String> known = remembered.find(question);
        if (known.isPresent()) {
            count("remembered");
            return known;
        }
        if (!budget.take(tenant)) {
            count("over-budget");
            return Optional.empty();
        }
        try {
            String answer = model.answer(instruction, text);
            remembered.keep(question, answer);
            count("answered");
            return Optional.of(answer);
        } catch (ModelUnavailable unavailable) {
            budget.failed();
            count("failed");
            return Optional.empty();
        }
    }

    /** Counts an answer that was thrown away. */
    void distrusted() {
        count("distrusted");
    }

    private void count(String outcome) {
        meters.counter("conserje.llm.asked", "outcome", outcome).increment();
    }
}
