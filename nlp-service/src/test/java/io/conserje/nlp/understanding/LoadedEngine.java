package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.value.Frame;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-in engine as a hotel in Montevideo has it, on a morning in November 2026. */
final class LoadedEngine {

    private final Interpreter interpreter = BuiltInInterpreter.load("es");

    /** @param language of the conversation, null before it has one */
    Understanding understand(String text, @Nullable String language, String... expecting) {
        Frame frame = new Frame(LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of(expecting));
        return interpreter.interpret(new Question(text, language, frame));
    }
}
