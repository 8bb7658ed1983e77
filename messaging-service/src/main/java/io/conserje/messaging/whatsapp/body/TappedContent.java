package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Addition.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words with one button of Meta's own: a link, a question for the location or for the contact. */
final class TappedContent {
    private static final int LABEL = 20;

    private TappedContent() {}

    /** A link that cannot stand on a button, or under so many words, is told in words: one bubble in any case. */
    static List<Map<String, Object>> link(String words, WebLink link) {
        if (!WebAddress.isUsable(link.url()) || Graphemes.length(words) > Content.LONGEST_TAPPED_TEXT) {
            return Content.texts(WebAddress.beside(words, link.url()));
        }
        String label = Graphemes.cut(Graphemes.oneLine(Graphemes.sound(link.label())), LABEL);
        return List.of(Content.interactive(
                "cta_url",
                words,
                Map.of("name", "cta_url", "parameters", Map.of("display_text", label, "url", link.url()))));
    }

    static List<Map<String, Object>> askLocation(String words) {
        return asking("location_request_message", words, "send_location");
    }

    static List<Map<String, Object>> askContact(String words) {
        return asking("contact_request", words, "request_contact_info");
    }

    /** The last words stand over the button; what does not fit there goes before. */
    private static List<Map<String, Object>> asking(String kind, String words, String action) {
        String last = TextSplit.pieces(words, Content.LONGEST_TAPPED_TEXT).getLast();
        String before = words.strip();
        before = before.substring(0, before.length() - last.length());
        List<Map<String, Object>> contents = before.isBlank()
                ? new ArrayList<>()
                : Content.texts(before).stream().collect(Collectors.toCollection(ArrayList::new));
        contents.add(Content.interactive(kind, last, Map.of("name", action)));
        return contents;
    }
}
