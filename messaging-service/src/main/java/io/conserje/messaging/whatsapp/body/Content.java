package io.conserje.messaging.whatsapp.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the fields {@code type} and the one named by it, which are what differs between Meta's bodies. */
final class Content {
    static final int LONGEST_TEXT = 4096;
    /** Of every message that can be tapped but a list. */
    static final int LONGEST_TAPPED_TEXT = 1024;

    private Content() {}

    static Map<String, Object> of(String type, Map<String, Object> part) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", type);
        content.put(type, part);
        return content;
    }

    static Map<String, Object> text(String words) {
        return of("text", Map.of("preview_url", false, "body", words));
    }

    /** As many messages as the words need. */
    static List<Map<String, Object>> texts(String words) {
        return TextSplit.pieces(words, LONGEST_TEXT).stream().map(Content::text).toList();
    }

    static Map<String, Object> interactive(String kind, String words, Map<String, Object> action) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("type", kind);
        part.put("body", Map.of("text", words));
        part.put("action", action);
        return of("interactive", part);
    }
}
