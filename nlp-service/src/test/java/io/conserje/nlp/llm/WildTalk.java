package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.conserje.nlp.understanding.Interpreter;
import io.conserje.nlp.understanding.Question;
import io.conserje.nlp.value.Frame;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** An engine that asks a {@link WildModel} about every text, with a clock that stands still. */
final class WildTalk {

    static final String GOOD = "{\"intents\":[\"ask_spa\"],\"values\":[]}";
    static final String JSON = "application/json";

    private static final Interpreter BUILT_IN = BuiltInInterpreter.load("es");
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    /** The time-out, and what a busy machine takes beside it. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** The first call of a process loads the client's classes. */
    private static final boolean WARM = warmedUp();

    private final WildModel model = new WildModel();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));

    WildTalk() {
        assertThat(WARM).isTrue();
    }

    WildModel model() {
        return model;
    }

    void passes(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    double outcomes(String outcome) {
        return meters.counter("conserje.llm.asked", "outcome", outcome).count();
    }

    void assertBuiltIn() {
        Interpreter interpreter = interpreter(model.url(), 10);
        Question question = question("blablá");
        long start = System.nanoTime();
        Understanding understanding = interpreter.interpret(question);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(understanding).isEqualTo(BUILT_IN.interpret(question));
    }

    Understanding asked(String text) {
        return interpreter(model.url(), 10).interpret(question(text));
    }

    Interpreter interpreter(URI url, int callsPerHour) {
        Consultation consultation = new Consultation(
                new OpenAiLanguageModel(settings(url, TIMEOUT), Reading.SCHEMA),
                new Budget(callsPerHour, now::get),
                new Remembered(10),
                meters);
        return new LlmInterpreter(BUILT_IN, consultation, LlmConfiguration.resource("understand.txt"), 1.01);
    }

    /** A response with these choices. */
    static String said(String choices) {
        return WildModel.response("200 OK", JSON, WildModel.completion("[" + choices + "]"));
    }

    static Question question(String text) {
        return new Question(text, "es", new Frame(LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of()));
    }

    private static LlmProperties settings(URI url, Duration timeout) {
        return new LlmProperties(url.toString(), "stand-in", "geheim-1", timeout, 0.45, 10, 10);
    }

    private static boolean warmedUp() {
        try (StandInModel first = new StandInModel()) {
            Duration patient = Duration.ofSeconds(60);
            return !new OpenAiLanguageModel(settings(first.url(), patient), Reading.SCHEMA)
                    .answer("say", "x")
                    .isEmpty();
        }
    }
}
