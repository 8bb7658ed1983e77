package io.conserje.nlp.llm;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the model says that a text means.
 *
 * @param intents names, the most likely first
 * @param values words of the text, each with its type
 */
record Reading(@Nullable List<String> intents, @Nullable List<Value> values) {

    private static final int MOST_INTENTS = 4;
    private static final int MOST_VALUES = 10;

    /** A key that stands twice says two things, and what stands behind an answer may say another. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern FENCE = Pattern.compile("\\A\\s*```\\w*\\s*+([^`]*+)```\\s*\\z");

    /** The schema that the model has to answer in. */
    static final String SCHEMA = """
            {"type":"object","additionalProperties":false,"required":["intents","values"],"properties":{
             "intents":{"type":"array","items":{"type":"string","enum":[%s]}},
             "values":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["type","text"],
              "properties":{"type":{"type":"string","enum":[%s]},"text":{"type":"string"}}}}}}
            """.formatted(quoted(Intents.ALL), quoted(EntityTypes.ALL));

    /**
     * Words that are a value.
     *
     * @param type one of our entity types
     * @param text words that stand in the guest's text
     */
    record Value(@Nullable String type, @Nullable String text) {}

    /** Reads an answer; empty when it is not in our schema or names nothing of ours. */
    static Optional<Reading> of(String answer) {
        try {
            Reading reading = JSON.readValue(bare(answer), Reading.class);
            if (reading == null) {
                return Optional.empty();
            }
            List<String> intents = reading.intents() == null
                    ? List.of()
                    : reading.intents().stream()
                            .filter(Objects::nonNull)
                            .filter(Intents.ALL::contains)
                            .distinct()
                            .limit(MOST_INTENTS)
                            .toList();
            List<Value> values = reading.values() == null
                    ? List.of()
                    : reading.values().stream()
                            .filter(Objects::nonNull)
                            .filter(value -> value.type() != null && value.text() != null)
                            .filter(value -> EntityTypes.ALL.contains(value.type()))
                            .limit(MOST_VALUES)
                            .toList();
            return intents.isEmpty() ? Optional.empty() : Optional.of(new Reading(intents, values));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    /** Without what models put around an answer: a fence, a mark of byte order. */
    private static String bare(String answer) {
        String text = answer.startsWith("\ufeff") ? answer.substring(1) : answer;
        Matcher fence = FENCE.matcher(text);
        return fence.matches() ? fence.group(1) : text;
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\",\"", names) + "\"";
    }
}
