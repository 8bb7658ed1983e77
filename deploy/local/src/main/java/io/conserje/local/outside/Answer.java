package io.conserje.local.outside;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back over HTTP.
 *
 * @param status HTTP status
 * @param body the text, empty where there is none
 */
public record Answer(int status, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** This answer, where its status is one of the 200s; else {@link Unexpected}. */
    public Answer good(String what) {
        if (status / 100 != 2) {
            throw new Unexpected(what + " was answered with " + status + ": " + body);
        }
        return this;
    }
}
