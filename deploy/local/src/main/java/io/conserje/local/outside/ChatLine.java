package io.conserje.local.outside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One message of a chat as the guest's phone shows it.
 *
 * @param at business time
 * @param fromHotel whether the hotel wrote it
 * @param wamid WhatsApp's id of it
 * @param text its words, empty where it has none
 * @param choices what can be tapped, in order
 * @param body the Graph request, or the webhook's message
 */
public record ChatLine(Instant at, boolean fromHotel, String wamid, String text, List<Choice> choices, JsonNode body) {

    /** Reads an item of the simulator's {@code /sim/whatsapp/guests/{guest}/messages}. */
    public static ChatLine of(JsonNode item) {
        JsonNode body = item.path("body");
        boolean fromHotel = item.path("direction").asString("").equals("out");
        return new ChatLine(
                Instant.parse(item.path("at").asString("")),
                fromHotel,
                item.path("wamid").asString(""),
                fromHotel ? words(body, item) : item.path("text").asString(""),
                fromHotel ? choices(body.path("interactive").path("action")) : List.of(),
                body);
    }

    /** The first choice whose id begins so. */
    public Optional<Choice> choice(String idPrefix) {
        return choices(idPrefix).stream().findFirst();
    }

    /** All choices whose ids begin so. */
    public List<Choice> choices(String idPrefix) {
        return choices.stream()
                .filter(choice -> choice.id().startsWith(idPrefix))
                .toList();
    }

    private static String words(JsonNode body, JsonNode item) {
        String written = body.path("text").path("body").asString("");
        String shown = body.path("interactive").path("body").path("text").asString("");
        return written.isEmpty() && shown.isEmpty() ? item.path("text").asString("") : written + shown;
    }

    private static List<Choice> choices(JsonNode action) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode button : action.path("buttons")) {
            choices.add(choice(button.path("reply"), "button"));
        }
        for (JsonNode section : action.path("sections")) {
            section.path("rows").forEach(row -> choices.add(choice(row, "list")));
        }
        return List.copyOf(choices);
    }

    private static Choice choice(JsonNode node, String type) {
        return new Choice(node.path("id").asString(""), node.path("title").asString(""), type);
    }
}
