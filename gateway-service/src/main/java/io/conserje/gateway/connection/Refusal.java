package io.conserje.gateway.connection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What somebody hears for whom there is no connection left, whatever he wants. */
final class Refusal {

    private static final String PROBLEM = """
            {"type":"urn:problem:gateway:too-many-connections","title":"Service Unavailable","status":503,\
            "detail":"Too many connections; come again."}""";

    private static final ByteBuffer ANSWER = ByteBuffer.wrap(String.join(
                            "\r\n",
                            "HTTP/1.1 503 Service Unavailable",
                            "Retry-After: 2",
                            "Content-Type: application/problem+json",
                            "Content-Length: " + PROBLEM.length(),
                            "Connection: close",
                            "",
                            PROBLEM)
                    .getBytes(StandardCharsets.US_ASCII))
            .asReadOnlyBuffer();

    private Refusal() {}

    /** A whole answer of HTTP/1.1, to be written once. */
    static ByteBuffer bytes() {
        return ANSWER.duplicate();
    }
}
