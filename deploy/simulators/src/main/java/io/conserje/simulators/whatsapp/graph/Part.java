package io.conserje.simulators.whatsapp.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A part of a request with the name that errors give it, for instance {@code interactive['body']['text']}.
 *
 * @param name empty for the whole request
 * @param node what stands there
 */
record Part(String name, JsonNode node) {

    /** The part of that name, which must be there. */
    Part required(String field) {
        return optional(field)
                .orElseThrow(() -> new GraphError(
                        name.isEmpty() ? GraphError.INVALID_PARAMETER : GraphError.MISSING_PARAMETER,
                        "The parameter " + nameOf(field) + " is required."));
    }

    /** The part of that name, empty when it is absent or null. */
    Optional<Part> optional(String field) {
        JsonNode child = node.path(field);
        return child.isMissingNode() || child.isNull() ? Optional.empty() : Optional.of(new Part(nameOf(field), child));
    }

    /** The required text of that name, from one to so many characters (code points) long. */
    String text(String field, int longest) {
        Part part = required(field);
        String text = part.string();
        part.checkLength(text, 1, longest);
        return text;
    }

    /** Checks the text of that name where there is one. */
    void optionalText(String field, int longest) {
        optional(field).ifPresent(part -> part.checkLength(part.string(), 1, longest));
    }

    /** This part as a text. */
    String string() {
        if (!node.isString()) {
            throw GraphError.invalid("Param " + name + " must be a string.");
        }
        return node.stringValue();
    }

    /** This part as a list of between so many elements. */
    List<Part> items(int fewest, int most) {
        if (!node.isArray()) {
            throw GraphError.invalid("Param " + name + " must be an array.");
        }
        if (node.size() < fewest || node.size() > most) {
            throw new GraphError(
                    GraphError.INVALID_VALUE,
                    "Invalid number of elements in %s: %d. Min allowed: %d, max allowed: %d"
                            .formatted(name, node.size(), fewest, most));
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Part(name + "[" + i + "]", node.path(i)))
                .toList();
    }

    /** Refuses this part unless it is an object with no other fields than these. */
    Part only(String... fields) {
        if (!node.isObject()) {
            throw GraphError.invalid("Param " + name + " must be a JSON object.");
        }
        Set<String> allowed = Set.of(fields);
        for (String field : node.propertyNames()) {
            if (!allowed.contains(field)) {
                throw GraphError.invalid("Unexpected key \"" + field + "\" on param \"" + name + "\".");
            }
        }
        return this;
    }

    /** Refuses a value of this part. */
    GraphError notValid(String why) {
        return new GraphError(GraphError.INVALID_VALUE, name + ": " + why);
    }

    private void checkLength(String text, int shortest, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length < shortest || length > longest) {
            throw GraphError.invalid("Param %s must be between %d and %d characters long; it is %d."
                    .formatted(name, shortest, longest, length));
        }
    }

    private String nameOf(String field) {
        return name.isEmpty() ? field : name + "['" + field + "']";
    }
}
