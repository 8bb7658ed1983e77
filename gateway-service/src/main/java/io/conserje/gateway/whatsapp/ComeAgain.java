package io.conserje.gateway.whatsapp;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Says 503: not stored, send it again. Said by the thousand when there is too much to do, so it is written once and costs nothing. Tomcat
 * closes the connection after it, which lets those in who wait for one.
 */
final class ComeAgain {

    private static final byte[] PROBLEM = """
            {"type":"urn:problem:gateway:store-unavailable","title":"Service Unavailable","status":503,\
            "detail":"Not stored; send it again."}""".getBytes(StandardCharsets.US_ASCII);

    private ComeAgain() {}

    static void say(HttpServletResponse response, Duration wait) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(PROBLEM.length);
        response.getOutputStream().write(PROBLEM);
    }
}
