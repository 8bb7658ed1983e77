package io.conserje.simulators.qloapps.wire;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One filter: {@code [v]}, {@code [v|w]}, {@code [from,to]}, {@code >[v]}, {@code <[v]}, {@code %[v]%} or a bare value.
 *
 * @param field the name of the field
 * @param wanted the condition as it was sent
 */
record Filter(String field, String wanted) {
    private static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,9})?";

    boolean accepts(Map<String, @Nullable Object> row) {
        String value = String.valueOf(row.get(field));
        if (wanted.startsWith(">")) {
            return compare(value, ResourceQuery.inner(wanted.substring(1))) > 0;
        }
        if (wanted.startsWith("<")) {
            return compare(value, ResourceQuery.inner(wanted.substring(1))) < 0;
        }
        if (wanted.startsWith("%") || wanted.endsWith("%")) {
            return like(value.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT));
        }
        return isOneOf(value, ResourceQuery.inner(wanted));
    }

    private static boolean isOneOf(String value, String condition) {
        String[] range = condition.split(",", -1);
        if (range.length == 2 && Arrays.stream(range).allMatch(end -> end.matches(NUMBER + "|\\d{4}-.*"))) {
            return compare(value, range[0]) >= 0 && compare(value, range[1]) <= 0;
        }
        return Arrays.stream(condition.split("\\|", -1)).anyMatch(one -> compare(value, one) == 0);
    }

    /** MySQL's LIKE: every percent sign, the ones inside included, stands for anything. */
    private static boolean like(String value, String pattern) {
        boolean openStart = pattern.startsWith("%");
        boolean openEnd = pattern.endsWith("%");
        String middle = ResourceQuery.inner(
                pattern.substring(openStart ? 1 : 0, pattern.length() - (openEnd && pattern.length() > 1 ? 1 : 0)));
        String any = Arrays.stream(middle.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return value.matches((openStart ? "(?s).*" : "(?s)") + any + (openEnd ? ".*" : ""));
    }

    static int compare(String one, String other) {
        if (one.matches(NUMBER) && other.matches(NUMBER)) {
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        }
        return one.compareToIgnoreCase(other);
    }
}
