package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.template.StoredTemplate;
import io.conserje.simulators.whatsapp.template.TemplateShelf;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether a template can be sent as it stands on the shelf (Cloud API, error codes 132000 to 132016). */
final class TemplateUse {
    private static final int WRONG_COUNT = 132000;
    private static final int DOES_NOT_EXIST = 132001;
    private static final int TOO_LONG = 132005;
    private static final int PAUSED = 132015;
    private static final int DISABLED = 132016;
    private static final int LONGEST = 1024;

    private final TemplateShelf shelf;

    TemplateUse(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    void check(JsonNode template) {
        String name = template.path("name").asString("");
        String language = template.path("language").path("code").asString("");
        StoredTemplate stored = shelf.find(name, language)
                .orElseThrow(() ->
                        new GraphError(DOES_NOT_EXIST, "template name (" + name + ") does not exist in " + language));
        switch (stored.status()) {
            case "APPROVED" -> {}
            case "PAUSED" -> throw new GraphError(PAUSED, "Template is paused");
            case "DISABLED" -> throw new GraphError(DISABLED, "Template is disabled");
            default -> throw new GraphError(DOES_NOT_EXIST, "Template is " + stored.status() + " and cannot be sent");
        }
        checkBody(stored, template);
    }

    /** Its body with the values in the gaps; its name when it is not there. */
    String words(JsonNode template) {
        List<String> values = new ArrayList<>();
        for (JsonNode component : template.path("components").values()) {
            if (component.path("type").asString("").equalsIgnoreCase("body")) {
                component
                        .path("parameters")
                        .values()
                        .forEach(value -> values.add(value.path("text").asString("")));
            }
        }
        String name = template.path("name").asString("");
        return shelf.find(name, template.path("language").path("code").asString(""))
                .map(stored -> stored.filled(values))
                .orElse(name);
    }

    private static void checkBody(StoredTemplate stored, JsonNode template) {
        int values = 0;
        int length = stored.body().length();
        for (JsonNode component : template.path("components").values()) {
            if (component.path("type").asString("").equalsIgnoreCase("body")) {
                values += component.path("parameters").size();
                for (JsonNode parameter : component.path("parameters").values()) {
                    length += parameter.path("text").asString("").length();
                }
            }
        }
        if (values != stored.gaps()) {
            throw new GraphError(
                    WRONG_COUNT,
                    "body: number of localizable_params (%d) does not match the expected number of params (%d)"
                            .formatted(values, stored.gaps()));
        }
        if (length > LONGEST + stored.body().length()) {
            throw new GraphError(TOO_LONG, "Translated text too long");
        }
    }
}
