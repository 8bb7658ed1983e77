package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.stats.SendStats;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /{version}/{phone-number-id}/messages} of the Graph API: sends, and marks as read. */
@RestController
class GraphController {
    /** Where the Graph API stands in this process. */
    static final String BASE = "/sim-vendors/graph";

    private final GraphAccess access;
    private final GraphFaults faults;
    private final Sends sends;
    private final Reads reads;
    private final SendStats stats;
    private final JsonMapper json;

    GraphController(
            GraphAccess access, GraphFaults faults, Sends sends, Reads reads, SendStats stats, JsonMapper json) {
        this.access = access;
        this.faults = faults;
        this.sends = sends;
        this.reads = reads;
        this.stats = stats;
        this.json = json;
    }

    @PostMapping(BASE + "/{version}/{number}/messages")
    ObjectNode messages(
            @PathVariable String version,
            @PathVariable String number,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestBody(required = false) byte @Nullable [] body) {
        stats.received();
        JsonNode request = parsed(body);
        boolean read = request.has("status");
        return faults.around(read ? "read" : "send", () -> {
            access.check(version, authorization);
            access.checkNumber(number);
            return read ? reads.mark(request) : sends.accept(request);
        });
    }

    /** What is not JSON has, for Meta, no parameters. */
    private JsonNode parsed(byte @Nullable [] body) {
        try {
            return body == null ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }
}
