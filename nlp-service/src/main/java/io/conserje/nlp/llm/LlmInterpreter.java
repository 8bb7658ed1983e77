package io.conserje.nlp.llm;

import io.conserje.defaults.context.CallContext;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.understanding.Interpreter;
import io.conserje.nlp.understanding.Question;
import io.conserje.nlp.value.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the model where the built-in engine is unsure. The model chooses among our intents, and points at words of the
 * text; what those words are worth is read by the built-in engine, so that no value ever comes from the model.
 */
final class LlmInterpreter implements Interpreter {

    private static final String ENGINE = "llm";
    private static final double FIRST = 0.7;
    private static final double STEP = 0.05;

    private final Interpreter builtIn;
    private final Consultation consultation;
    private final String instruction;
    private final double below;
    private final JsonMapper json = JsonMapper.builder().build();

    LlmInterpreter(Interpreter builtIn, Consultation consultation, String instruction, double below) {
        this.builtIn = builtIn;
        this.consultation = consultation;
        this.instruction = instruction;
        this.below = below;
    }

    @Override
    public Understanding interpret(Question question) {
        Understanding own = builtIn.interpret(question);
        if (own.urgent()
                || own.intents().getFirst().confidence() >= below
                || question.text().isBlank()) {
            return own;
        }
        String tenant = CallContext.find().map(CallContext::tenant).orElse("");
        Optional<String> answer = consultation.ask(tenant, instruction, json.writeValueAsString(question.text()));
        if (answer.isEmpty()) {
            return own;
        }
        Optional<Reading> reading = Reading.of(answer.get());
        if (reading.isEmpty()) {
            consultation.distrusted();
            return own;
        }
        return merged(own, reading.get(), question);
    }

    private Understanding merged(Understanding own, Reading reading, Question question) {
        List<Understanding.Entity> entities = new ArrayList<>(own.entities());
        if (reading.values() != null) {
            reading.values().forEach(value -> entities.addAll(checked(value, question, entities)));
        }
        entities.sort(Comparator.comparingInt(Understanding.Entity::start));
        List<Understanding.Intent> intents = intents(reading);
        boolean urgent = intents.stream().anyMatch(intent -> intent.name().equals(Intents.EMERGENCY));
        return new Understanding(own.language(), intents, entities, own.sentiment(), urgent, ENGINE);
    }

    private static List<Understanding.Intent> intents(Reading reading) {
        List<String> names = reading.intents() == null ? List.of() : reading.intents();
        List<String> ours = names.stream()
                .filter(name -> names.size() == 1 || !name.equals(Intents.OUT_OF_SCOPE))
                .toList();
        List<Understanding.Intent> intents = new ArrayList<>();
        for (String name : ours) {
            intents.add(new Understanding.Intent(name, FIRST - STEP * intents.size()));
        }
        return intents;
    }

    /** The value as the built-in engine reads it from the same words; nothing where they do not stand in the text. */
    private List<Understanding.Entity> checked(
            Reading.Value value, Question question, List<Understanding.Entity> known) {
        String words = value.text() == null ? "" : value.text();
        String type = value.type() == null ? "" : value.type();
        OptionalInt place = PointedWords.in(question.text(), words, known);
        if (place.isEmpty()) {
            return List.of();
        }
        int start = place.getAsInt();
        Frame frame = question.frame();
        Frame asked = new Frame(frame.now(), frame.region(), List.of(type));
        return builtIn.interpret(new Question(words, question.language(), asked)).entities().stream()
                .filter(entity -> entity.type().equals(type))
                .map(entity -> new Understanding.Entity(
                        entity.type(),
                        entity.text(),
                        entity.start() + start,
                        entity.end() + start,
                        entity.value(),
                        entity.alternatives(),
                        entity.problem()))
                .toList();
    }
}
