package io.conserje.local.outside;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The guests' phones and the hotel's own system, as the simulators' API offers them. */
public final class Simulators {
    private static final List<String> TARGETS = List.of("qloapps", "graph", "gmail", "webhook");

    private final Http http;

    /** Talks to the simulators behind this client. */
    public Simulators(Http http) {
        this.http = http;
    }

    /** A guest writes; returns the message's wamid. */
    public String write(String guest, String text) throws InterruptedException {
        return say(
                guest,
                JsonMapper.shared().createObjectNode().put("type", "text").put("text", text));
    }

    /** A guest sends a document with these bytes; returns the message's wamid. */
    public String sendDocument(String guest, byte[] bytes) throws InterruptedException {
        return say(
                guest,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("type", "document")
                        .put("data", Base64.getEncoder().encodeToString(bytes)));
    }

    /** A guest taps; returns the message's wamid. */
    public String tap(String guest, Choice choice) throws InterruptedException {
        return say(
                guest,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("type", choice.type())
                        .put("id", choice.id())
                        .put("title", choice.title()));
    }

    /** Both sides of a guest's chat, in order. */
    public List<ChatLine> chat(String guest) throws InterruptedException {
        return items("/sim/whatsapp/guests/" + guest + "/messages").stream()
                .map(ChatLine::of)
                .toList();
    }

    /** Every mail that the hotel sent to an address, oldest first. */
    public List<JsonNode> mails(String address) throws InterruptedException {
        return items("/sim/gmail/threads").stream()
                .flatMap(thread -> thread.path("messages").valueStream())
                .filter(mail -> mail.path("to").asString("").equals(address))
                .toList();
    }

    /** Every booking of the hotel's system, cancelled ones included. */
    public List<PmsBooking> bookings() throws InterruptedException {
        return items("/sim/qloapps/bookings").stream().map(PmsBooking::of).toList();
    }

    /** Leaves so many rooms of a type on sale, on all dates. */
    public void leaveOpen(int roomType, int free) throws InterruptedException {
        ObjectNode order = JsonMapper.shared()
                .createObjectNode()
                .put("roomType", Integer.toString(roomType))
                .put("free", free);
        http.send("PUT", "/sim/qloapps/rooms", order).good("the change of rooms on sale");
    }

    /** Switches a fault on. */
    public void breakDown(Fault fault) throws InterruptedException {
        http.send("POST", "/sim/faults", fault.order()).good("the fault " + fault.mode());
    }

    /** Whether a fault of this target is still on; one with a number of times goes off when they are used up. */
    public boolean isBroken(String target) throws InterruptedException {
        return items("/sim/faults").stream()
                .anyMatch(fault -> fault.path("target").asString("").equals(target));
    }

    /** Switches all faults off. */
    public void mend() throws InterruptedException {
        for (String target : TARGETS) {
            breakDown(Fault.lasting(target, "none"));
        }
    }

    /** How many messages each guest's chat holds; who wrote through another door and was never answered is not among them. */
    public Map<String, Integer> counts() throws InterruptedException {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode guest : items("/sim/whatsapp/guests")) {
            counts.put(guest.path("guest").asString(""), guest.path("messages").asInt(0));
        }
        return counts;
    }

    /** How many messages of the hotel the channel accepted, and how many of them had the same opaque data as one before. */
    public Sent sent() throws InterruptedException {
        JsonNode sends = http.get("/sim/whatsapp/stats", Map.of())
                .good("the simulator's counts")
                .json()
                .path("sends");
        long doubled = sends.path("duplicates").values().stream()
                .mapToLong(count -> count.asLong(0))
                .sum();
        return new Sent(sends.path("accepted").asLong(0), doubled);
    }

    /**
     * What the hotel sent, by the channel's count.
     *
     * @param doubled how many came again
     */
    public record Sent(long accepted, long doubled) {}

    private String say(String guest, ObjectNode message) throws InterruptedException {
        return http.send("POST", "/sim/whatsapp/guests/" + guest + "/messages", message)
                .good("the guest's message")
                .json()
                .path("wamid")
                .asString("");
    }

    private List<JsonNode> items(String path) throws InterruptedException {
        return List.copyOf(
                http.get(path, Map.of()).good(path).json().path("items").values());
    }
}
