package io.conserje.local.outside;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.IntFunction;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes webhook bodies in Meta's envelope, escaped to ASCII as Meta's are. */
public final class Envelopes {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final int STATUS_EVERY = 4;

    private final String phoneNumberId;

    /** Writes for the number with this id. */
    public Envelopes(String phoneNumberId) {
        this.phoneNumberId = phoneNumberId;
    }

    /** A guest's text; half a surrogate pair in it stays one, escaped. */
    public byte[] text(String waId, String wamid, Instant at, String text) {
        ObjectNode message = stamped(waId, wamid, at).put("type", "text");
        message.putObject("text").put("body", text);
        return message(waId, message);
    }

    /** A message of a type that nobody knows, with fields that nobody knows. */
    public byte[] unknownType(String waId, String wamid, Instant at) {
        ObjectNode message = stamped(waId, wamid, at).put("type", "hologram").put("depth", 3);
        message.putObject("hologram").put("shape", "sphere").putArray("layers").add(1);
        return message(waId, message);
    }

    /**
     * A message of a kind in Meta's own words.
     *
     * @param part what stands beside type, id and sender, a JSON object
     */
    public byte[] kind(String waId, String wamid, Instant at, String type, String part) {
        ObjectNode message = stamped(waId, wamid, at).put("type", type);
        JSON.readTree(part).properties().forEach(field -> message.set(field.getKey(), field.getValue()));
        return message(waId, message);
    }

    /** The status of a message that the hotel sent. */
    public byte[] status(String waId, String wamid, Instant at, String status) {
        ObjectNode value = JSON.createObjectNode();
        value.withArrayProperty("statuses")
                .addObject()
                .put("id", wamid)
                .put("status", status)
                .put("timestamp", Long.toString(at.getEpochSecond()))
                .put("recipient_id", waId)
                .putObject("pricing")
                .put("billable", true)
                .put("pricing_model", "PMP")
                .put("type", "regular")
                .put("category", "service");
        return envelope(value);
    }

    /**
     * One body with everything that a busy number may get at once: messages and statuses, mixed.
     *
     * @param guests the wa_id of the sender of each message, by its number
     * @param wamids the id of each update, by its number
     * @param letters in each message's text; statuses are shorter
     */
    public byte[] batch(int updates, IntFunction<String> guests, IntFunction<String> wamids, Instant at, int letters) {
        ObjectNode value = JSON.createObjectNode();
        for (int i = 0; i < updates; i++) {
            if (i % STATUS_EVERY == 0) {
                value.withArrayProperty("statuses").add(status(wamids.apply(i), guests.apply(i), at));
            } else {
                String text = "m" + i + " " + "x".repeat(letters);
                ObjectNode message =
                        stamped(guests.apply(i), wamids.apply(i), at).put("type", "text");
                message.putObject("text").put("body", text);
                value.withArrayProperty("messages").add(message);
            }
        }
        return envelope(value);
    }

    private static ObjectNode status(String wamid, String waId, Instant at) {
        return JSON.createObjectNode()
                .put("id", wamid)
                .put("status", "delivered")
                .put("timestamp", Long.toString(at.getEpochSecond()))
                .put("recipient_id", waId);
    }

    private byte[] message(String waId, ObjectNode message) {
        ObjectNode value = JSON.createObjectNode();
        value.withArrayProperty("contacts")
                .addObject()
                .put("wa_id", waId)
                .putObject("profile")
                .put("name", "Guest");
        value.withArrayProperty("messages").add(message);
        return envelope(value);
    }

    private static ObjectNode stamped(String waId, String wamid, Instant at) {
        return JSON.createObjectNode()
                .put("from", waId)
                .put("id", wamid)
                .put("timestamp", Long.toString(at.getEpochSecond()));
    }

    private byte[] envelope(ObjectNode value) {
        value.put("messaging_product", "whatsapp")
                .putObject("metadata")
                .put("display_phone_number", "59824000000")
                .put("phone_number_id", phoneNumberId);
        ObjectNode root = JSON.createObjectNode().put("object", "whatsapp_business_account");
        ObjectNode entry = root.putArray("entry").addObject().put("id", "200000000000002");
        ObjectNode change = entry.putArray("changes").addObject();
        change.set("value", value);
        change.put("field", "messages");
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.US_ASCII);
    }
}
