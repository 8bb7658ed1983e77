package io.conserje.simulators.whatsapp.graph;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Meta checks of a template's form (Cloud API, template messages); which templates exist is not known here. */
final class TemplateRules {
    private static final int NAME = 512;
    private static final int LANGUAGE = 16;
    private static final int MOST_COMPONENTS = 12;
    private static final int MOST_PARAMETERS = 100;
    private static final int ANY = 2048;
    /** Line breaks, tabs and long gaps are not allowed in parameters. */
    private static final Pattern BREAKS = Pattern.compile("[\\n\\t]| {5}");

    private static final int INVALID_PARAMETERS = 132018;
    private static final Set<String> FILES = Set.of("image", "video", "document");

    private TemplateRules() {}

    /** Refuses what Meta would refuse. */
    static void check(Part template) {
        template.only("name", "language", "components", "namespace").text("name", NAME);
        template.required("language").text("code", LANGUAGE);
        template.optional("components")
                .ifPresent(components -> components.items(0, MOST_COMPONENTS).forEach(TemplateRules::component));
    }

    private static void component(Part component) {
        String type = component
                .only("type", "sub_type", "index", "parameters", "cards")
                .required("type")
                .string()
                .toLowerCase(Locale.ROOT);
        if (!Set.of("header", "body", "button", "carousel", "limited_time_offer")
                .contains(type)) {
            throw component.notValid("type is not one of a template's parts");
        }
        if (type.equals("button")) {
            component.required("sub_type");
            component.required("index");
        }
        component
                .optional("parameters")
                .ifPresent(parameters -> parameters.items(0, MOST_PARAMETERS).forEach(TemplateRules::parameter));
    }

    private static void parameter(Part parameter) {
        String type = parameter.required("type").string();
        if (type.equals("text") && BREAKS.matcher(parameter.text("text", ANY)).find()) {
            throw new GraphError(INVALID_PARAMETERS, parameter.name() + " has a line break, a tab or a long gap");
        }
        if (FILES.contains(type)) {
            Part file = parameter.required(type);
            if (file.optional("id").isPresent() == file.optional("link").isPresent()) {
                throw file.notValid("either id or link is needed, and not both");
            }
        }
    }
}
