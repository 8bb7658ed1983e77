package io.conserje.defaults.problem;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An error that a caller may be told, with a stable type. */
public final class ProblemException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * @param type {@code urn:problem:<service>:<kebab>}
     * @param detail a sentence for people, without personal data
     */
    public ProblemException(HttpStatus status, String type, String detail) {
        this(status, type, detail, null);
    }

    /** The same, with what caused it for the log. */
    public ProblemException(HttpStatus status, String type, String detail, @Nullable Throwable cause) {
        super(status, cause);
        setType(URI.create(type));
        setTitle(status.getReasonPhrase());
        setDetail(detail);
    }

    /** Tells the caller when to come back. */
    public ProblemException retryAfter(Duration wait) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        return this;
    }
}
