package io.conserje.gateway.intake;

import io.conserje.defaults.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Reads the bytes of a request as they came, up to a limit. */
public final class RawBody {

    private RawBody() {}

    /**
     * All bytes of the body. A longer one ends in a 413 problem, at once where its length is announced; no more than
     * one byte above the limit is ever held.
     */
    public static byte[] read(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge(limit);
        }
        return body;
    }

    static ProblemException tooLarge(int limit) {
        return new ProblemException(
                HttpStatus.CONTENT_TOO_LARGE,
                "urn:problem:gateway:body-too-large",
                "The body is longer than " + limit + " bytes.");
    }
}
