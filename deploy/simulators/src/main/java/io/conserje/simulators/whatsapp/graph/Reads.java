package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.stats.SendStats;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Marks a guest's message as read, and shows the typing indicator. */
@Component
class Reads {
    private static final int ID = 512;

    private final Chats chats;
    private final SendStats stats;
    private final JsonMapper json;

    Reads(Chats chats, SendStats stats, JsonMapper json) {
        this.chats = chats;
        this.stats = stats;
        this.json = json;
    }

    /** A message that is not kept (any more) is taken for granted when its id looks like one. */
    ObjectNode mark(JsonNode request) {
        Part root = new Part("", request);
        SendRules.checkProduct(root);
        if (!root.required("status").string().equals("read")) {
            throw GraphError.invalid("Param status must be one of {READ}.");
        }
        String wamid = root.text("message_id", ID);
        if (!wamid.startsWith("wamid.")) {
            throw root.required("message_id").notValid("not the id of a message");
        }
        boolean typing = root.optional("typing_indicator").map(Reads::isText).orElse(false);
        chats.mark(wamid, "read", null);
        stats.markedRead();
        if (typing) {
            chats.typing(wamid);
        }
        return json.createObjectNode().put("success", true);
    }

    private static boolean isText(Part indicator) {
        if (!indicator.only("type").required("type").string().equals("text")) {
            throw GraphError.invalid("Param typing_indicator['type'] must be one of {text}.");
        }
        return true;
    }
}
