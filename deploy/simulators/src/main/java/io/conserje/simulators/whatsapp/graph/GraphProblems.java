package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.fault.ConnectionCut;
import io.conserje.simulators.fault.Connections;
import io.conserje.simulators.whatsapp.stats.SendStats;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers errors in Meta's shape, with the HTTP status that Meta uses for the code. */
@RestControllerAdvice(
        assignableTypes = {GraphController.class, GraphMediaController.class, GraphTemplateController.class})
class GraphProblems {
    /** A fault may ask for an HTTP status in the place of a code of Meta's. */
    private static final int FIRST_HTTP_ERROR = 400;

    private static final int LAST_HTTP_ERROR = 599;
    private static final int SERVICE_UNAVAILABLE = 131016;

    private final GraphErrorCodes codes;
    private final JsonMapper json;
    private final RandomGenerator random;
    private final SendStats stats;

    GraphProblems(GraphErrorCodes codes, JsonMapper json, RandomGenerator random, SendStats stats) {
        this.codes = codes;
        this.json = json;
        this.random = random;
        this.stats = stats;
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> refused(GraphError error) {
        stats.refused(error.code());
        boolean http = error.code() >= FIRST_HTTP_ERROR && error.code() <= LAST_HTTP_ERROR;
        int code = http ? SERVICE_UNAVAILABLE : error.code();
        GraphErrorCodes.Entry entry = codes.of(code);
        HttpStatusCode status = http ? HttpStatusCode.valueOf(error.code()) : entry.status();
        return ResponseEntity.status(status).body(body(code, entry.title(), error.details()));
    }

    @ExceptionHandler
    void cut(ConnectionCut cut, HttpServletRequest request) {
        Connections.cut(request);
    }

    private ObjectNode body(int code, String title, String details) {
        ObjectNode root = json.createObjectNode();
        ObjectNode error = root.putObject("error")
                .put("message", "(#%d) %s".formatted(code, title))
                .put("type", "OAuthException")
                .put("code", code);
        error.putObject("error_data").put("messaging_product", "whatsapp").put("details", details);
        error.put("fbtrace_id", "A" + HexFormat.of().toHexDigits(random.nextLong()));
        return root;
    }
}
