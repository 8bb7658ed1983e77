package io.conserje.simulators.whatsapp.graph;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests to send whose texts, counts and ids a test decides. */
final class SendRequestFixture {

    private static final JsonMapper JSON = new JsonMapper();

    private SendRequestFixture() {}

    private static ObjectNode request(String type) {
        return JSON.createObjectNode()
                .put("messaging_product", "whatsapp")
                .put("to", "59899000001")
                .put("type", type);
    }

    static ObjectNode text(String body) {
        ObjectNode request = request("text");
        request.putObject("text").put("body", body);
        return request;
    }

    static ObjectNode image(String caption) {
        ObjectNode request = request("image");
        request.putObject("image").put("id", "1").put("caption", caption);
        return request;
    }

    private static ObjectNode interactive(String type, String body) {
        ObjectNode request = request("interactive");
        request.putObject("interactive").put("type", type).putObject("body").put("text", body);
        return request;
    }

    static ObjectNode with(ObjectNode request, String part, String text) {
        ObjectNode node = ((ObjectNode) request.path("interactive")).putObject(part);
        if (part.equals("header")) {
            node.put("type", "text");
        }
        node.put("text", text);
        return request;
    }

    private static ObjectNode action(ObjectNode request) {
        return ((ObjectNode) request.path("interactive")).withObjectProperty("action");
    }

    /** Titles and ids get a digit more, so that they differ. */
    static ObjectNode buttons(int count, String body, String title, String id) {
        ObjectNode request = interactive("button", body);
        var buttons = action(request).putArray("buttons");
        IntStream.range(0, count)
                .forEach(i -> buttons.addObject()
                        .put("type", "reply")
                        .putObject("reply")
                        .put("title", title.isEmpty() ? "" : title + i)
                        .put("id", id.isEmpty() ? "" : id + i));
        return request;
    }

    static ObjectNode list(String body, String button, String section, int rows, Consumer<ObjectNode> row) {
        ObjectNode request = interactive("list", body);
        ObjectNode only = action(request)
                .put("button", button)
                .putArray("sections")
                .addObject()
                .put("title", section);
        fill(only, rows, 0, row);
        return request;
    }

    static ObjectNode twoSections(int rowsEach) {
        ObjectNode request = interactive("list", "b");
        var sections = action(request).put("button", "Open").putArray("sections");
        fill(sections.addObject().put("title", "One"), rowsEach, 0, row("t", "i", "d"));
        fill(sections.addObject().put("title", "Two"), rowsEach, 50, row("t", "i", "d"));
        return request;
    }

    private static void fill(ObjectNode section, int rows, int firstId, Consumer<ObjectNode> row) {
        var array = section.putArray("rows");
        IntStream.range(0, rows).forEach(i -> {
            ObjectNode node = array.addObject();
            row.accept(node);
            String id = node.path("id").stringValue();
            node.put("id", id.isEmpty() ? "" : id + (firstId + i));
        });
    }

    static Consumer<ObjectNode> row(String title, String id, String description) {
        return node -> node.put("title", title).put("id", id).put("description", description);
    }

    static ObjectNode link(String words) {
        ObjectNode request = interactive("cta_url", "b");
        action(request)
                .put("name", "cta_url")
                .putObject("parameters")
                .put("display_text", words)
                .put("url", "https://hotel.test");
        return request;
    }
}
