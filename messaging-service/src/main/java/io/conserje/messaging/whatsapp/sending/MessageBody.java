package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A reply as Meta shows it: reply buttons, else a list, else numbered text. The limits are those of Meta's documentation
 * of interactive messages.
 */
final class MessageBody {
    static final int LONGEST_TEXT = 4096;
    static final int LONGEST_BUTTON_TEXT = 1024;
    static final int MOST_BUTTONS = 3;
    static final int BUTTON_TITLE = 20;
    static final int MOST_ROWS = 10;
    static final int ROW_TITLE = 24;
    static final int ROW_DESCRIPTION = 72;
    /** The smaller of Meta's limits for ids: 256 on buttons, 200 in lists. */
    static final int LONGEST_ID = 200;

    /** Opens a list when the caller has no words for it; a sign needs no language. */
    private static final String LIST_SIGN = "☰";

    private final Reply reply;

    MessageBody(Reply reply) {
        this.reply = reply;
    }

    /** The fields {@code type} and the one named by it; empty when the words are more than one message may hold. */
    Optional<Map<String, Object>> fields() {
        if (length(reply.text()) > LONGEST_TEXT) {
            return Optional.empty();
        }
        if (reply.choices().isEmpty()) {
            return Optional.of(text(reply.text()));
        }
        if (fitsButtons()) {
            return Optional.of(interactive("button", Map.of("buttons", buttons())));
        }
        if (fitsList()) {
            return Optional.of(interactive("list", list()));
        }
        String numbered = numbered();
        return length(numbered) > LONGEST_TEXT ? Optional.empty() : Optional.of(text(numbered));
    }

    private boolean fitsButtons() {
        return reply.choices().size() <= MOST_BUTTONS
                && length(reply.text()) <= LONGEST_BUTTON_TEXT
                && reply.choices().stream().allMatch(MessageBody::fitsButton)
                && distinct(reply.choices().stream().map(Choice::title).toList())
                && fitIds();
    }

    private static boolean fitsButton(Choice choice) {
        return choice.title().length() <= BUTTON_TITLE && isBlank(choice.description());
    }

    private boolean fitsList() {
        return reply.choices().size() <= MOST_ROWS && fitIds();
    }

    private boolean fitIds() {
        List<String> ids = reply.choices().stream().map(Choice::id).toList();
        return ids.stream().allMatch(id -> id.length() <= LONGEST_ID) && distinct(ids);
    }

    private List<Map<String, Object>> buttons() {
        return reply.choices().stream()
                .map(choice -> Map.<String, Object>of(
                        "type", "reply", "reply", Map.of("id", choice.id(), "title", choice.title())))
                .toList();
    }

    private Map<String, Object> list() {
        String label = isBlank(reply.choicesLabel()) ? LIST_SIGN : Objects.requireNonNull(reply.choicesLabel());
        List<Map<String, Object>> rows =
                reply.choices().stream().map(MessageBody::row).toList();
        return Map.of("button", Graphemes.cut(label, BUTTON_TITLE), "sections", List.of(Map.of("rows", rows)));
    }

    /** A title that is cut is told in full in the description. */
    private static Map<String, Object> row(Choice choice) {
        String title = Graphemes.cut(choice.title(), ROW_TITLE);
        List<String> description = new ArrayList<>();
        if (!title.equals(choice.title())) {
            description.add(choice.title());
        }
        if (!isBlank(choice.description())) {
            description.add(Objects.requireNonNull(choice.description()));
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", choice.id());
        row.put("title", title);
        if (!description.isEmpty()) {
            row.put("description", Graphemes.cut(String.join(" · ", description), ROW_DESCRIPTION));
        }
        return row;
    }

    private String numbered() {
        List<Choice> choices = reply.choices();
        List<String> lines = IntStream.range(0, choices.size())
                .mapToObj(i -> (i + 1) + ". " + line(choices.get(i)))
                .toList();
        return reply.text() + "\n\n" + String.join("\n", lines);
    }

    private static String line(Choice choice) {
        return isBlank(choice.description()) ? choice.title() : choice.title() + " · " + choice.description();
    }

    private static Map<String, Object> text(String words) {
        return Map.of("type", "text", "text", Map.of("preview_url", false, "body", words));
    }

    private Map<String, Object> interactive(String kind, Map<String, Object> action) {
        return Map.of(
                "type",
                "interactive",
                "interactive",
                Map.of("type", kind, "body", Map.of("text", reply.text()), "action", action));
    }

    /** Meta counts characters. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean distinct(List<String> values) {
        Set<String> seen = new HashSet<>();
        return values.stream().allMatch(seen::add);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
