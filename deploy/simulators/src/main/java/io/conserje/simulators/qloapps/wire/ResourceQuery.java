package io.conserje.simulators.qloapps.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list's {@code filter[…]}, {@code display}, {@code sort} and {@code limit}, with QloApps' complaints. */
public class ResourceQuery {
    private static final Set<String> DATES = Set.of("date_add", "date_upd");

    private final Map<String, String> parameters;

    /** A query of these decoded parameters. */
    public ResourceQuery(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** The rows that match, in their order, with the fields that are to be shown. */
    public List<Map<String, @Nullable Object>> apply(List<Map<String, @Nullable Object>> rows, Set<String> fields) {
        List<Filter> filters = filters(fields);
        List<Map<String, @Nullable Object>> matching = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            if (filters.stream().allMatch(filter -> filter.accepts(row))) {
                matching.add(row);
            }
        }
        sort(matching);
        List<Map<String, @Nullable Object>> page = limit(matching);
        Set<String> shown = shown(fields);
        return page.stream().map(row -> only(row, shown)).toList();
    }

    private List<Filter> filters(Set<String> fields) {
        List<Filter> filters = new ArrayList<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith("filter[") && name.endsWith("]")) {
                String field = name.substring("filter[".length(), name.length() - 1);
                check(field, fields);
                filters.add(new Filter(field, value));
            }
        });
        return filters;
    }

    private void check(String field, Set<String> fields) {
        if (!fields.contains(field) || (DATES.contains(field) && !"1".equals(parameters.get("date")))) {
            throw new Refused(Answer.error(500, 32, "This filter does not exist. The full list is: " + quoted(fields)));
        }
    }

    private static String quoted(Set<String> fields) {
        return fields.stream()
                .filter(field -> !DATES.contains(field))
                .map(field -> '"' + field + '"')
                .collect(Collectors.joining(", "));
    }

    private void sort(List<Map<String, @Nullable Object>> rows) {
        String sort = inner(parameters.getOrDefault("sort", ""));
        if (sort.isEmpty()) {
            return;
        }
        boolean descending = sort.endsWith("_DESC");
        String field = sort.replaceFirst("_(ASC|DESC)$", "");
        Comparator<Map<String, @Nullable Object>> order =
                (one, other) -> Filter.compare(String.valueOf(one.get(field)), String.valueOf(other.get(field)));
        rows.sort(descending ? order.reversed() : order);
    }

    private List<Map<String, @Nullable Object>> limit(List<Map<String, @Nullable Object>> rows) {
        String limit = parameters.getOrDefault("limit", "");
        if (!limit.matches("\\d{1,9}(,\\d{1,9})?")) {
            return rows;
        }
        String[] parts = limit.split(",");
        int offset = parts.length == 2 ? Integer.parseInt(parts[0]) : 0;
        int count = Integer.parseInt(parts[parts.length - 1]);
        return rows.stream().skip(offset).limit(count).toList();
    }

    private Set<String> shown(Set<String> fields) {
        String display = parameters.getOrDefault("display", "[id]");
        if (display.equals("full")) {
            return Set.of();
        }
        List<String> wanted = Arrays.asList(inner(display).split(","));
        wanted.stream().filter(field -> !fields.contains(field)).findFirst().ifPresent(unknown -> {
            throw new Refused(Answer.error(
                    500,
                    35,
                    "Unable to display this field \"%s\". However, these are available: %s"
                            .formatted(unknown, String.join(", ", fields))));
        });
        return Set.copyOf(wanted);
    }

    private static Map<String, @Nullable Object> only(Map<String, @Nullable Object> row, Set<String> shown) {
        if (shown.isEmpty()) {
            return row;
        }
        Map<String, @Nullable Object> part = Tree.of();
        row.forEach((name, value) -> {
            if (shown.contains(name)) {
                part.put(name, value);
            }
        });
        return part;
    }

    static String inner(String bracketed) {
        return bracketed.startsWith("[") && bracketed.endsWith("]")
                ? bracketed.substring(1, bracketed.length() - 1)
                : bracketed;
    }
}
