package io.conserje.simulators.whatsapp.guest;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** No guest can send that: a problem with status 400. */
final class NotSendable extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private NotSendable(String type, String detail, String property, Object value) {
        super(HttpStatus.BAD_REQUEST, problem(type, detail, property, value), null);
    }

    static NotSendable unknownType() {
        return new NotSendable(
                "unknown-message-type", "There is no such type of message", "allowed", GuestMessageType.wireNames());
    }

    static NotSendable missing(String field) {
        return new NotSendable("missing-field", "This type of message needs a field more", "fields", List.of(field));
    }

    static NotSendable unknownGuest() {
        return new NotSendable(
                "not-a-guest",
                "A guest is called by a phone number in digits or by a business-scoped id",
                "examples",
                List.of("59899000001", "UY.1234567890123456"));
    }

    static NotSendable noFreeNumber() {
        return new NotSendable(
                "no-free-number", "Another number is 5 to 15 digits that no guest has", "fields", List.of("waId"));
    }

    private static ProblemDetail problem(String type, String detail, String property, Object value) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setType(URI.create("urn:problem:simulators:" + type));
        problem.setProperty(property, value);
        return problem;
    }
}
