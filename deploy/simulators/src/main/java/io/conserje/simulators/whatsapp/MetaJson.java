package io.conserje.simulators.whatsapp;

import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON as Meta does: plain ASCII, with small hex digits and with a backslash before every slash. */
@Component
public class MetaJson {
    private static final char LAST_PLAIN = 0x7e;

    private final JsonMapper json;

    MetaJson(JsonMapper json) {
        this.json = json;
    }

    /** The node's text. What is escaped occurs only inside strings, so that this can be done without reading the JSON. */
    public String write(JsonNode node) {
        String text = json.writeValueAsString(node);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '/') {
                escaped.append("\\/");
            } else if (each > LAST_PLAIN) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(each));
            } else {
                escaped.append(each);
            }
        }
        return escaped.toString();
    }
}
