package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words with choices: reply buttons, else a list, else numbered text. The limits are Meta's of interactive messages. */
final class ChoicesContent {
    private static final int MOST_BUTTONS = 3;
    private static final int BUTTON_TITLE = 20;
    private static final int BUTTON_ID = 256;
    private static final int MOST_ROWS = 10;
    private static final int ROW_ID = 200;

    /** Opens a list when the caller has no words for it; a sign needs no language. */
    private static final String LIST_SIGN = "☰";

    private final String words;
    private final List<Choice> choices;
    private final @Nullable String label;

    ChoicesContent(String words, List<Choice> choices, @Nullable String label) {
        this.words = words;
        this.choices = choices.stream().map(ChoicesContent::sound).toList();
        this.label = label;
    }

    /** The contents in order; more than one only where the words are too long for one. */
    List<Map<String, Object>> contents() {
        if (fitButtons()) {
            return List.of(Content.interactive("button", words, Map.of("buttons", buttons())));
        }
        if (fitList()) {
            return list();
        }
        return Content.texts(numbered());
    }

    /** Whether all of it goes on reply buttons, under which a picture may stand too. */
    boolean fitButtons() {
        return choices.size() <= MOST_BUTTONS
                && Graphemes.length(words) <= Content.LONGEST_TAPPED_TEXT
                && choices.stream().allMatch(ChoicesContent::fitsButton)
                && distinct(choices.stream().map(Choice::title).toList())
                && fitIds(BUTTON_ID);
    }

    List<Map<String, Object>> buttons() {
        return choices.stream()
                .map(choice -> Map.<String, Object>of(
                        "type", "reply", "reply", Map.of("id", choice.id(), "title", choice.title())))
                .toList();
    }

    private static boolean fitsButton(Choice choice) {
        return choice.title().length() <= BUTTON_TITLE && isBlank(choice.description());
    }

    private boolean fitList() {
        return choices.size() <= MOST_ROWS && fitIds(ROW_ID);
    }

    private boolean fitIds(int longest) {
        List<String> ids = choices.stream().map(Choice::id).toList();
        return ids.stream().allMatch(id -> id.length() <= longest && id.equals(id.strip())) && distinct(ids);
    }

    /** The last message carries the list; what is too long goes before it. */
    private List<Map<String, Object>> list() {
        List<String> pieces = TextSplit.pieces(words, Content.LONGEST_TEXT);
        List<Map<String, Object>> contents = pieces.subList(0, pieces.size() - 1).stream()
                .map(Content::text)
                .collect(Collectors.toCollection(ArrayList::new));
        contents.add(Content.interactive("list", pieces.getLast(), action()));
        return contents;
    }

    private Map<String, Object> action() {
        String opens = label == null || label.isBlank() ? LIST_SIGN : Graphemes.oneLine(Graphemes.sound(label));
        return Map.of(
                "button",
                Graphemes.cut(opens, BUTTON_TITLE),
                "sections",
                List.of(Map.of("rows", ListRows.of(choices))));
    }

    private String numbered() {
        List<String> lines = IntStream.range(0, choices.size())
                .mapToObj(i -> (i + 1) + ". " + line(choices.get(i)))
                .toList();
        return words + "\n\n" + String.join("\n", lines);
    }

    private static String line(Choice choice) {
        return isBlank(choice.description()) ? choice.title() : choice.title() + " · " + choice.description();
    }

    private static Choice sound(Choice choice) {
        String description = choice.description();
        return new Choice(
                Graphemes.sound(choice.id()),
                Graphemes.oneLine(Graphemes.sound(choice.title())),
                description == null ? null : Graphemes.oneLine(Graphemes.sound(description)));
    }

    private static boolean distinct(List<String> values) {
        Set<String> seen = new HashSet<>();
        return values.stream().allMatch(seen::add);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
