package io.conserje.defaults.log;

/** The only names under which facts are put beside a log message; none of them carries a guest's words, number or address. */
public final class LogFields {

    public static final String CORRELATION_ID = "correlation_id";
    public static final String TENANT = "tenant";
    public static final String CONVERSATION_ID = "conversation_id";
    public static final String OUTBOX_ID = "outbox_id";
    public static final String DELIVERY_ID = "delivery_id";
    public static final String BOOKING_KEY = "booking_key";
    public static final String EXTERNAL_ID = "external_id";
    public static final String ERROR_ID = "error_id";
    public static final String CHANNEL = "channel";
    public static final String GROUP = "group";
    public static final String KIND = "kind";
    public static final String STATE = "state";
    public static final String OUTCOME = "outcome";
    public static final String OPERATION = "operation";
    public static final String REASON = "reason";
    public static final String COUNT = "count";
    public static final String POSITION = "position";
    public static final String ATTEMPT = "attempt";
    public static final String DURATION_MS = "duration_ms";
    public static final String STATUS = "status";
    public static final String PATH = "path";
    public static final String STAFF_ID = "staff_id";
    public static final String LANGUAGE = "language";
    public static final String INTENT = "intent";

    private LogFields() {}
}
