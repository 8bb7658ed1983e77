package io.conserje.simulators.whatsapp.graph;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Meta's limits of a message that is sent (Cloud API, messages; lengths in characters). */
@Component
class SendRules {
    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final int OPAQUE_DATA = 512;
    private static final int FILENAME = 240;
    /** Bounds nothing that Meta bounds in public; keeps an absurd name or link out. */
    private static final int ANY = 2048;

    private final InteractiveRules interactive = new InteractiveRules();
    private final Map<String, Consumer<Part>> byType = Map.ofEntries(
            Map.entry("text", SendRules::text),
            Map.entry("image", part -> file(part.only("id", "link", "caption"))),
            Map.entry("video", part -> file(part.only("id", "link", "caption"))),
            Map.entry("audio", part -> file(part.only("id", "link", "voice"))),
            Map.entry("sticker", part -> file(part.only("id", "link"))),
            Map.entry("document", part -> file(part.only("id", "link", "caption", "filename"))),
            Map.entry("location", SendRules::location),
            Map.entry("contacts", SendRules::contacts),
            Map.entry("reaction", SendRules::reaction),
            Map.entry("template", TemplateRules::check),
            Map.entry("interactive", interactive::check));

    /** Refuses what Meta would refuse. */
    void check(JsonNode request) {
        Part root = new Part("", request);
        checkProduct(root);
        checkRecipient(root);
        root.optionalText("biz_opaque_callback_data", OPAQUE_DATA);
        root.optional("context").ifPresent(context -> context.only("message_id").text("message_id", ANY));
        String type = root.optional("type").map(Part::string).orElse("text");
        Consumer<Part> rule = byType.get(type);
        if (rule == null) {
            throw GraphError.invalid("Param type must be one of "
                    + byType.keySet().stream().sorted().toList() + ".");
        }
        rule.accept(root.required(type));
    }

    /** Refuses a request that is not for WhatsApp. */
    static void checkProduct(Part root) {
        if (!root.required("messaging_product").string().equals("whatsapp")) {
            throw GraphError.invalid("Param messaging_product must be one of {WHATSAPP}.");
        }
    }

    private static void checkRecipient(Part root) {
        if (root.optional("to").isEmpty() && root.optional("recipient").isEmpty()) {
            throw GraphError.invalid("The parameter to is required.");
        }
        root.optional("recipient_type").map(Part::string).ifPresent(type -> {
            if (!type.equals("individual")) {
                throw GraphError.invalid("Param recipient_type must be one of {individual}.");
            }
        });
    }

    private static void text(Part text) {
        text.only("body", "preview_url").text("body", TEXT);
        text.optional("preview_url").ifPresent(SendRules::bool);
    }

    private static void file(Part file) {
        if (file.optional("id").isPresent() == file.optional("link").isPresent()) {
            throw file.notValid("either id or link is needed, and not both");
        }
        file.optionalText("id", ANY);
        file.optionalText("link", ANY);
        file.optionalText("caption", CAPTION);
        file.optionalText("filename", FILENAME);
        file.optional("voice").ifPresent(SendRules::bool);
    }

    private static void location(Part location) {
        location.only("latitude", "longitude", "name", "address");
        degrees(location.required("latitude"), 90);
        degrees(location.required("longitude"), 180);
        location.optionalText("name", ANY);
        location.optionalText("address", ANY);
    }

    private static void degrees(Part part, int most) {
        try {
            double value = part.node().isNumber() ? part.node().doubleValue() : Double.parseDouble(part.string());
            if (!(Math.abs(value) <= most)) {
                throw part.notValid("not between -%d and %d degrees".formatted(most, most));
            }
        } catch (NumberFormatException notANumber) {
            throw part.notValid("not a number");
        }
    }

    private static void contacts(Part contacts) {
        contacts.items(1, 257).forEach(contact -> contact.required("name").text("formatted_name", ANY));
    }

    private static void reaction(Part reaction) {
        reaction.only("message_id", "emoji").text("message_id", ANY);
        reaction.required("emoji").string();
    }

    private static void bool(Part part) {
        if (!part.node().isBoolean()) {
            throw GraphError.invalid("Param " + part.name() + " must be a boolean.");
        }
    }
}
