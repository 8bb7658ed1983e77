package io.conserje.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a child said last in its log, in one short line: of an ECS event its error, or its message. */
final class LastWords {
    private static final int SHORT = 300;

    private final JsonMapper json = JsonMapper.builder().build();

    /** The last line that says something; of several errors the last one. */
    String of(Path log) {
        try {
            List<String> lines = Files.readString(log, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty() ? "it said nothing" : brief(lines.getLast());
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }

    private String brief(String line) {
        String words = line.startsWith("{") ? event(line) : line;
        String first = words.lines().filter(part -> !part.isBlank()).findFirst().orElse(line);
        return first.length() <= SHORT ? first : first.substring(0, SHORT) + "…";
    }

    private String event(String line) {
        try {
            JsonNode event = json.readTree(line);
            String cause = rootCause(event.at("/error/stack_trace").asString(""));
            if (!cause.isEmpty()) {
                return cause;
            }
            return event.at("/error/message").asString(event.at("/message").asString(line));
        } catch (JacksonException e) {
            return line;
        }
    }

    private static String rootCause(String stackTrace) {
        return stackTrace
                .lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring("Caused by: ".length()))
                .orElse("");
    }
}
