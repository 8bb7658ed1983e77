package io.conserje.nlp.llm;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One question to the model: from memory, within the budget, and counted as {@code conserje.llm.asked} by outcome. */
final class Consultation {

    private static final Logger LOG = LoggerFactory.getLogger(Consultation.class);

    /** Longer than any answer that is asked for; what is remembered has to have an end. */
    private static final int LONGEST_ANSWER = 8000;

    private static final int MOST_CAUSES = 5;

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
        var question = new Remembered.Asked(tenant, instruction, text);
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
            budget.answered();
            if (answer.length() > LONGEST_ANSWER) {
                count("distrusted");
                return Optional.empty();
            }
            remembered.keep(question, answer);
            count("answered");
            return Optional.of(answer);
        } catch (ModelUnavailable unavailable) {
            failed(unavailable);
            return Optional.empty();
        }
    }

    private void failed(ModelUnavailable unavailable) {
        if (unavailable.isOfTheQuestion()) {
            budget.answered();
            count("refused");
            return;
        }
        budget.failed(unavailable.rest());
        count("failed");
        // The message of a cause may repeat the text that was sent.
        LOG.warn("The model gave no answer and rests: {}", causes(unavailable));
    }

    private static String causes(Throwable failed) {
        return Stream.iterate(failed.getCause(), Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" of "));
    }

    /** Counts an answer that was thrown away. */
    void distrusted() {
        count("distrusted");
    }

    private void count(String outcome) {
        meters.counter("conserje.llm.asked", "outcome", outcome).increment();
    }
}
