package io.conserje.local.compose;

import io.conserje.local.setting.StartRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills variables into a service's environment as compose does: {@code ${A}}, {@code ${A:-default}},
 * {@code ${A:?message}} and {@code $$}, and maps host names of compose to this machine.
 */
public final class Interpolation {
    private static final Pattern VARIABLE =
            Pattern.compile("\\$(?:(?<dollar>\\$)|\\{(?<name>\\w+)(?::(?<operator>[-?])(?<rest>[^}]*))?})");

    private final Map<String, String> variables;
    private final Map<String, String> hosts;

    /**
     * Fills in from these variables.
     *
     * @param hosts {@code host:port} of compose to {@code host:port} of this machine
     */
    public Interpolation(Map<String, String> variables, Map<String, String> hosts) {
        this.variables = variables;
        this.hosts = hosts;
    }

    /**
     * The environment of a service with every variable filled in; what is handed through and not set stays out.
     *
     * @throws StartRefused if a required variable is missing
     */
    public Map<String, String> environment(ComposeService service) {
        Map<String, String> filled = new LinkedHashMap<>();
        service.environment().forEach((name, written) -> {
            if (written != null) {
                filled.put(name, locate(fill(written)));
            } else if (variables.containsKey(name)) {
                filled.put(name, variables.getOrDefault(name, ""));
            }
        });
        return filled;
    }

    private String fill(String text) {
        return VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match)));
    }

    private String value(MatchResult match) {
        if (match.group("dollar") != null) {
            return "$";
        }
        String value = variables.getOrDefault(match.group("name"), "");
        String operator = match.group("operator");
        if (!value.isEmpty() || operator == null) {
            return value;
        }
        if (operator.equals("?")) {
            throw new StartRefused(match.group("rest"));
        }
        return match.group("rest");
    }

    private String locate(String text) {
        String located = text;
        for (Map.Entry<String, String> host : hosts.entrySet()) {
            located = located.replaceAll(
                    "(?<=//|@)" + Pattern.quote(host.getKey()) + "(?!\\d)", Matcher.quoteReplacement(host.getValue()));
        }
        return located;
    }
}
