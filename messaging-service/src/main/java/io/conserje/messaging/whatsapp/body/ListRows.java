package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Choice;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a list. A title that is cut is told in full in the description; titles that look alike are numbered. */
final class ListRows {
    private static final int TITLE = 24;
    private static final int DESCRIPTION = 72;

    private ListRows() {}

    static List<Map<String, Object>> of(List<Choice> choices) {
        boolean alike = alike(choices);
        return IntStream.range(0, choices.size())
                .mapToObj(i -> row(choices.get(i), alike ? (i + 1) + ". " : ""))
                .toList();
    }

    private static boolean alike(List<Choice> choices) {
        Set<String> seen = new HashSet<>();
        return !choices.stream()
                .map(choice -> Graphemes.cut(choice.title(), TITLE))
                .allMatch(seen::add);
    }

    private static Map<String, Object> row(Choice choice, String number) {
        String title = Graphemes.cut(number + choice.title(), TITLE);
        boolean cut = !title.equals(number + choice.title());
        String description = Stream.of(
                        cut ? choice.title() : "", choice.description() == null ? "" : choice.description())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", choice.id());
        row.put("title", title);
        if (!description.isEmpty()) {
            row.put("description", Graphemes.cut(description, DESCRIPTION));
        }
        return row;
    }
}
