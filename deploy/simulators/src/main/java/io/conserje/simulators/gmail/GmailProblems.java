package io.conserje.simulators.gmail;

import io.conserje.simulators.fault.ConnectionCut;
import io.conserje.simulators.fault.Connections;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers errors in Google's shape. */
@RestControllerAdvice(assignableTypes = {GmailController.class, GmailTokenController.class})
class GmailProblems {
    @ExceptionHandler
    ResponseEntity<Body> refused(GmailError error) {
        String message = String.valueOf(error.getMessage());
        return ResponseEntity.status(error.status())
                .body(new Body(new Body.Error(
                        error.status(), message, List.of(new Body.Item(message, "global", error.reason())))));
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(GrantRefused refused) {
        return ResponseEntity.badRequest().body(new Refusal("invalid_grant", String.valueOf(refused.getMessage())));
    }

    @ExceptionHandler
    void cut(ConnectionCut cut, HttpServletRequest request) {
        Connections.cut(request);
    }

    /** An error of the Gmail API. */
    record Body(Error error) {
        record Error(int code, String message, List<Item> errors) {}

        record Item(String message, String domain, String reason) {}
    }

    /** An error of the token endpoint (RFC 6749, 5.2). */
    record Refusal(String error, String error_description) {}
}
