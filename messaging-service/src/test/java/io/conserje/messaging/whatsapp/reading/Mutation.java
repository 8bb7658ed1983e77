package io.conserje.messaging.whatsapp.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a JSON text in one or two places so that it stays JSON: any value becomes another, any member is lost or doubled. */
final class Mutation {
    /** A member whose value is no object and no list. */
    private static final Pattern MEMBER = Pattern.compile(
            "\"([a-z_]++)\":(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?\\d++(?:\\.\\d++)?+(?:e\\d++)?+|true|false|null)");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\udc4d\\ud83d\"",
            "0",
            "-1",
            "1e999",
            "-0.0",
            "99999999999999999999999999999999999999999999",
            "[]",
            "{}",
            "[null,[],{}]",
            "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":[[[[[[1]]]]]]}}}}}}",
            "\"" + "x".repeat(70_000) + "\"");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    String of(String json) {
        String once = change(json);
        return random.nextInt(3) == 0 ? change(once) : once;
    }

    private String change(String json) {
        List<int[]> members = new ArrayList<>();
        Matcher matcher = MEMBER.matcher(json);
        while (matcher.find()) {
            members.add(new int[] {matcher.start(), matcher.start(2), matcher.end()});
        }
        if (members.isEmpty()) {
            return json;
        }
        int[] member = members.get(random.nextInt(members.size()));
        String name = json.substring(member[0], member[1]);
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String instead = switch (random.nextInt(4)) {
            case 0 -> "\"lost\":0";
            case 1 -> json.substring(member[0], member[2]) + "," + name + value;
            default -> name + value;
        };
        return json.substring(0, member[0]) + instead + json.substring(member[2]);
    }
}
