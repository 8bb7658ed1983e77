package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.receipt.StatusReport.OfSeveral;
import io.conserje.messaging.whatsapp.OpaqueData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One message as it is posted.
 *
 * @param address {@code to} or {@code recipient}
 * @param message which of the send's messages it is
 */
record GraphRequest(Send send, Map<String, Object> address, OfSeveral message) {
    /** These quote nothing: a reaction has its own target, a template may open a conversation. */
    private static final Set<Object> WITHOUT_CONTEXT = Set.of("reaction", "template");

    /** By what the channel addresses the guest. */
    String guest() {
        return address.values().iterator().next().toString();
    }

    /** The whole body around the content that is due. */
    Map<String, Object> body(List<Map<String, Object>> contents) {
        Map<String, Object> content = contents.get(message.number() - 1);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messaging_product", "whatsapp");
        body.put("recipient_type", "individual");
        body.putAll(address);
        if (send.inReplyTo() != null && message.number() == 1 && !WITHOUT_CONTEXT.contains(content.get("type"))) {
            body.put("context", Map.of("message_id", send.inReplyTo()));
        }
        body.putAll(content);
        body.put("biz_opaque_callback_data", new OpaqueData(send.outboxId(), message).written());
        return body;
    }
}
