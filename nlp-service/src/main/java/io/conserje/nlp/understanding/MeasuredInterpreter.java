package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Understanding;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Times an interpreter as {@code conserje.understanding}, by language and engine. */
final class MeasuredInterpreter {

    private final Interpreter interpreter;
    private final MeterRegistry meters;

    MeasuredInterpreter(Interpreter interpreter, MeterRegistry meters) {
        this.interpreter = interpreter;
        this.meters = meters;
    }

    Understanding interpret(Question question) {
        Timer.Sample sample = Timer.start(meters);
        Understanding understanding = interpreter.interpret(question);
        sample.stop(Timer.builder("conserje.understanding")
                .description("Time to understand one text")
                .tag("language", understanding.language().code())
                .tag("engine", understanding.engine())
                .publishPercentileHistogram()
                .register(meters));
        return understanding;
    }
}
