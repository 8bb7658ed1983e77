package io.conserje.simulators.whatsapp.graph;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Meta's error codes: the HTTP status each comes with, and its title (Meta's error code reference of the Cloud API). */
@Component
class GraphErrorCodes {
    private static final Entry UNKNOWN = new Entry(HttpStatus.BAD_REQUEST, "Unknown error");
    private static final Entry NO_PERMISSION = new Entry(HttpStatus.FORBIDDEN, "API Permission");

    private final Map<Integer, Entry> known = Map.ofEntries(
            entry(0, HttpStatus.UNAUTHORIZED, "AuthException"),
            entry(1, HttpStatus.BAD_REQUEST, "API Unknown"),
            entry(2, HttpStatus.SERVICE_UNAVAILABLE, "API Service"),
            entry(3, HttpStatus.INTERNAL_SERVER_ERROR, "API Method"),
            entry(4, HttpStatus.TOO_MANY_REQUESTS, "API Too Many Calls"),
            entry(10, HttpStatus.FORBIDDEN, "Permission Denied"),
            entry(33, HttpStatus.BAD_REQUEST, "Parameter value is not valid"),
            entry(100, HttpStatus.BAD_REQUEST, "Invalid parameter"),
            entry(190, HttpStatus.UNAUTHORIZED, "Access token has expired"),
            entry(368, HttpStatus.FORBIDDEN, "Temporarily blocked for policies violations"),
            entry(80007, HttpStatus.TOO_MANY_REQUESTS, "Rate limit issues"),
            entry(130429, HttpStatus.TOO_MANY_REQUESTS, "Rate limit hit"),
            entry(130497, HttpStatus.FORBIDDEN, "Business account is restricted from messaging users in this country"),
            entry(131000, HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong"),
            entry(131005, HttpStatus.FORBIDDEN, "Access denied"),
            entry(131008, HttpStatus.BAD_REQUEST, "Required parameter is missing"),
            entry(131009, HttpStatus.BAD_REQUEST, "Parameter value is not valid"),
            entry(131016, HttpStatus.INTERNAL_SERVER_ERROR, "Service unavailable"),
            entry(131021, HttpStatus.BAD_REQUEST, "Recipient cannot be sender"),
            entry(131026, HttpStatus.BAD_REQUEST, "Message undeliverable"),
            entry(131030, HttpStatus.BAD_REQUEST, "Recipient phone number not in allowed list"),
            entry(131031, HttpStatus.FORBIDDEN, "Account has been locked"),
            entry(131042, HttpStatus.BAD_REQUEST, "Business eligibility payment issue"),
            entry(131045, HttpStatus.INTERNAL_SERVER_ERROR, "Incorrect certificate"),
            entry(131047, HttpStatus.BAD_REQUEST, "Re-engagement message"),
            entry(131048, HttpStatus.TOO_MANY_REQUESTS, "Spam rate limit hit"),
            entry(131049, HttpStatus.BAD_REQUEST, "Meta chose not to deliver"),
            entry(131050, HttpStatus.BAD_REQUEST, "User has stopped marketing messages"),
            entry(131051, HttpStatus.BAD_REQUEST, "Unsupported message type"),
            entry(131052, HttpStatus.BAD_REQUEST, "Media download error"),
            entry(131053, HttpStatus.BAD_REQUEST, "Media upload error"),
            entry(131056, HttpStatus.TOO_MANY_REQUESTS, "(Business Account, Consumer Account) pair rate limit hit"),
            entry(131057, HttpStatus.INTERNAL_SERVER_ERROR, "Account in maintenance mode"),
            entry(131062, HttpStatus.BAD_REQUEST, "Business-scoped user id is not supported here"),
            entry(132000, HttpStatus.BAD_REQUEST, "Template param count mismatch"),
            entry(132001, HttpStatus.NOT_FOUND, "Template does not exist"),
            entry(132018, HttpStatus.BAD_REQUEST, "Template parameters are not valid"),
            entry(470, HttpStatus.BAD_REQUEST, "Message failed to send"),
            entry(130403, HttpStatus.BAD_REQUEST, "Recipient is blocked by the business"),
            entry(130472, HttpStatus.BAD_REQUEST, "User's number is part of an experiment"),
            entry(131037, HttpStatus.BAD_REQUEST, "Display name is not approved"),
            entry(131063, HttpStatus.BAD_REQUEST, "Template is not allowed for this recipient"),
            entry(131064, HttpStatus.FORBIDDEN, "Account is restricted"),
            entry(132005, HttpStatus.BAD_REQUEST, "Template hydrated text too long"),
            entry(132007, HttpStatus.BAD_REQUEST, "Template format character policy violated"),
            entry(132008, HttpStatus.BAD_REQUEST, "Template parameter format mismatch"),
            entry(132012, HttpStatus.BAD_REQUEST, "Template parameter format mismatch"),
            entry(132015, HttpStatus.BAD_REQUEST, "Template is paused"),
            entry(132016, HttpStatus.BAD_REQUEST, "Template is disabled"),
            entry(132068, HttpStatus.BAD_REQUEST, "Flow is blocked"),
            entry(132069, HttpStatus.BAD_REQUEST, "Flow is throttled"),
            entry(137000, HttpStatus.BAD_REQUEST, "Template category does not fit"),
            entry(133004, HttpStatus.SERVICE_UNAVAILABLE, "Server temporarily unavailable"),
            entry(133010, HttpStatus.BAD_REQUEST, "Phone number not registered"),
            entry(135000, HttpStatus.BAD_REQUEST, "Generic user error"));

    /** The code's entry; 200 to 299 are permissions, an unknown one is a bad request. */
    Entry of(int code) {
        return code >= 200 && code <= 299 ? NO_PERMISSION : known.getOrDefault(code, UNKNOWN);
    }

    /** Whether it is one of them. */
    boolean knows(int code) {
        return code >= 200 && code <= 299 || known.containsKey(code);
    }

    private static Map.Entry<Integer, Entry> entry(int code, HttpStatus status, String title) {
        return Map.entry(code, new Entry(status, title));
    }

    /** What belongs to a code. */
    record Entry(HttpStatus status, String title) {}
}
