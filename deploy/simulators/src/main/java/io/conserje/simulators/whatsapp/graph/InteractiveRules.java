package io.conserje.simulators.whatsapp.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Meta's limits of messages that can be tapped (Cloud API, interactive; lengths in characters). */
final class InteractiveRules {
    private static final int BODY = 1024;
    private static final int LIST_BODY = 4096;
    private static final int HEADER_OR_FOOTER = 60;
    private static final int BUTTONS = 3;
    private static final int BUTTON_TITLE = 20;
    private static final int BUTTON_ID = 256;
    private static final int ROWS = 10;
    private static final int ROW_TITLE = 24;
    private static final int ROW_ID = 200;
    private static final int ROW_DESCRIPTION = 72;
    private static final int SECTION_TITLE = 24;
    private static final int URL = 2000;
    private static final Set<String> HEADERS = Set.of("text", "image", "video", "document");

    private final Map<String, Consumer<Part>> byType = Map.of(
            "button", message -> buttons(message.required("action").only("buttons", "name", "parameters")),
            "list", message -> list(message.required("action").only("button", "sections")),
            "cta_url", message -> link(named(message, "cta_url")),
            "location_request_message", message -> named(message, "send_location"),
            "contact_request", message -> named(message, "request_contact_info"),
            "call_permission_request", message -> named(message, "call_permission_request"),
            "flow", message -> flow(named(message, "flow")));

    /** Refuses what Meta would refuse, and the kinds of commerce that this simulator does not know. */
    void check(Part message) {
        String type = message.only("type", "header", "body", "footer", "action")
                .required("type")
                .string();
        Consumer<Part> rule = byType.get(type);
        if (rule == null) {
            throw message.notValid("type must be one of " + new TreeSet<>(byType.keySet()));
        }
        message.optional("header").ifPresent(header -> header(header, type));
        message.required("body").only("text").text("text", type.equals("list") ? LIST_BODY : BODY);
        message.optional("footer").ifPresent(footer -> footer.only("text").text("text", HEADER_OR_FOOTER));
        rule.accept(message);
    }

    private static void header(Part header, String type) {
        String kind = header.only("type", "text", "sub_text", "image", "video", "document")
                .required("type")
                .string();
        if (!HEADERS.contains(kind) || (type.equals("list") && !kind.equals("text"))) {
            throw header.notValid("this type of header is not allowed here");
        }
        if (kind.equals("text")) {
            header.text("text", HEADER_OR_FOOTER);
        } else {
            Part file = header.required(kind);
            if (file.optional("id").isPresent() == file.optional("link").isPresent()) {
                throw file.notValid("either id or link is needed, and not both");
            }
        }
    }

    private static void buttons(Part action) {
        Set<String> titles = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Part button : action.required("buttons").items(1, BUTTONS)) {
            if (!button.only("type", "reply").required("type").string().equals("reply")) {
                throw button.notValid("type must be reply");
            }
            Part reply = button.required("reply").only("id", "title");
            unique(reply, titles, reply.text("title", BUTTON_TITLE));
            unique(reply, ids, reply.text("id", BUTTON_ID));
        }
    }

    private static void list(Part action) {
        action.text("button", BUTTON_TITLE);
        List<Part> sections = action.required("sections").items(1, ROWS);
        Set<String> ids = new HashSet<>();
        int rows = 0;
        for (Part section : sections) {
            section.only("title", "rows");
            if (sections.size() > 1) {
                section.text("title", SECTION_TITLE);
            } else {
                section.optionalText("title", SECTION_TITLE);
            }
            List<Part> here = section.required("rows").items(1, ROWS);
            here.forEach(row -> row(row, ids));
            rows += here.size();
        }
        if (rows > ROWS) {
            throw action.notValid("total row count %d exceeds the allowed %d".formatted(rows, ROWS));
        }
    }

    private static void row(Part row, Set<String> ids) {
        row.only("id", "title", "description").text("title", ROW_TITLE);
        unique(row, ids, row.text("id", ROW_ID));
        row.optionalText("description", ROW_DESCRIPTION);
    }

    private static Part named(Part message, String name) {
        Part action = message.required("action").only("name", "parameters");
        if (!action.required("name").string().equals(name)) {
            throw action.notValid("name must be " + name);
        }
        return action;
    }

    private static void link(Part action) {
        Part parameters = action.required("parameters").only("display_text", "url");
        parameters.text("display_text", BUTTON_TITLE);
        parameters.text("url", URL);
    }

    private static void flow(Part action) {
        Part parameters = action.required("parameters");
        parameters.text("flow_message_version", 8);
        parameters.text("flow_cta", BUTTON_TITLE);
    }

    private static void unique(Part part, Set<String> seen, String value) {
        if (!seen.add(value)) {
            throw part.notValid("ids and button titles must be unique");
        }
    }
}
