package io.conserje.orchestrator.dialogue.memory;

import io.conserje.orchestrator.turn.StoredState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes what a dialogue remembers; fields of a later version are passed over. */
@Component
public class Memory {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** What was remembered; nothing yet of a conversation that is new. */
    public DialogueState read(StoredState stored) {
        if (StoredState.NEW.equals(stored.name())) {
            return DialogueState.FRESH;
        }
        return json.readValue(stored.json(), DialogueState.class);
    }

    /** What is to be stored, under the label of its step, with the language that is spoken: ISO 639-1, null while none is known. */
    public StoredState write(DialogueState state, @Nullable String language) {
        return new StoredState(state.step().label(), json.writeValueAsString(state), language);
    }
}
