package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Addition.Template;
import io.conserje.messaging.contract.TemplatePart;
import io.conserje.messaging.contract.TemplatePart.Value;
import io.conserje.messaging.contract.TemplatePart.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A template with what fills its gaps; Meta takes no line breaks in them (code 132018). */
final class TemplateContent {
    private TemplateContent() {}

    static Map<String, Object> of(Template template) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("name", template.name());
        part.put("language", Map.of("code", template.language(), "policy", "deterministic"));
        List<Map<String, Object>> components = template.parts().stream()
                .filter(filled -> !filled.values().isEmpty())
                .map(TemplateContent::component)
                .toList();
        if (!components.isEmpty()) {
            part.put("components", components);
        }
        return Content.of("template", part);
    }

    private static Map<String, Object> component(TemplatePart part) {
        Map<String, Object> component = new LinkedHashMap<>();
        switch (part.where()) {
            case HEADER -> component.put("type", "header");
            case BODY -> component.put("type", "body");
            case LINK_BUTTON -> putButton(component, "url", part.index());
            case REPLY_BUTTON -> putButton(component, "quick_reply", part.index());
        }
        component.put(
                "parameters",
                part.values().stream()
                        .map(value -> parameter(part.where(), value))
                        .toList());
        return component;
    }

    private static void putButton(Map<String, Object> component, String kind, int index) {
        component.put("type", "button");
        component.put("sub_type", kind);
        component.put("index", Integer.toString(index));
    }

    private static Map<String, Object> parameter(Where where, Value value) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        if (where == Where.HEADER && value.file() != null && value.source() != null) {
            String type = value.file().name().toLowerCase(Locale.ROOT);
            parameter.put("type", type);
            parameter.put(type, Map.ofEntries(source(Objects.requireNonNull(value.source()))));
            return parameter;
        }
        String type = where == Where.REPLY_BUTTON ? "payload" : "text";
        parameter.put("type", type);
        if (value.name() != null && !value.name().isBlank()) {
            parameter.put("parameter_name", value.name());
        }
        parameter.put(type, Graphemes.oneLine(Graphemes.sound(value.text())));
        return parameter;
    }

    private static Map.Entry<String, Object> source(String source) {
        return WebAddress.isUsable(source) ? Map.entry("link", source) : Map.entry("id", source);
    }
}
