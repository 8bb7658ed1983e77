package io.conserje.local.faults;

import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Answers of a hotel as the simulator shows them. */
public final class Answers {
    /** When every talk of the tests begins. */
    public static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    private Answers() {}

    /** An answer at second 0 with these things to tap. */
    public static ChatLine answer(String text, String... choices) {
        return answer(0, "o-" + text, text, choices);
    }

    /** @param opaque what the hotel calls it */
    public static ChatLine answer(int second, String opaque, String text, String... choices) {
        List<Choice> shown = Arrays.stream(choices)
                .map(id -> new Choice(id, id, id.startsWith("confirm") ? "button" : "list"))
                .toList();
        return new ChatLine(
                NINE.plusSeconds(second),
                true,
                "wamid." + opaque,
                text,
                shown,
                JsonMapper.shared().createObjectNode().put("biz_opaque_callback_data", opaque));
    }
}
