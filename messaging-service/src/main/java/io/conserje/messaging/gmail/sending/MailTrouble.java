package io.conserje.messaging.gmail.sending;

import java.util.Map;
import java.util.Set;

/** What Google's errors mean to us (Gmail API, resolve errors). */
enum MailTrouble {
    /** Slow down or wait a little. */
    THROTTLED("throttled"),
    /** Google's trouble, not ours. */
    UNAVAILABLE("unavailable"),
    /** What the mailbox may do in a day is spent. */
    DAILY_LIMIT("daily_limit"),
    /** The mailbox or its credentials do not work, but a person can repair it. */
    ACCOUNT("account"),
    /** The guest's address is none. */
    ADDRESS("invalid_address"),
    /** What was named is not there. */
    GONE("not_found"),
    /** We wrote nonsense. */
    INVALID_REQUEST("invalid_request");

    private static final Map<String, MailTrouble> BY_REASON = Map.ofEntries(
            Map.entry("rateLimitExceeded", THROTTLED),
            Map.entry("userRateLimitExceeded", THROTTLED),
            Map.entry("quotaExceeded", THROTTLED),
            Map.entry("concurrentLimitExceeded", THROTTLED),
            Map.entry("dailyLimitExceeded", DAILY_LIMIT),
            Map.entry("backendError", UNAVAILABLE),
            Map.entry("internalError", UNAVAILABLE),
            Map.entry("authError", ACCOUNT),
            Map.entry("forbidden", ACCOUNT),
            Map.entry("insufficientPermissions", ACCOUNT),
            Map.entry("accessNotConfigured", ACCOUNT),
            Map.entry("domainPolicy", ACCOUNT),
            Map.entry("delegationDenied", ACCOUNT),
            Map.entry("failedPrecondition", ACCOUNT),
            Map.entry("invalidTo", ADDRESS),
            Map.entry("notFound", GONE));

    private static final Set<Integer> SET_UP = Set.of(301, 302, 303, 307, 308, 401, 403, 404, 407);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_OF_GOOGLE = 500;

    private final String reason;

    MailTrouble(String reason) {
        this.reason = reason;
    }

    /** The stable code our callers see. */
    String reason() {
        return reason;
    }

    /** Whether a person has to act before anything is sent. */
    boolean stopsTheMailbox() {
        return this == ACCOUNT || this == DAILY_LIMIT;
    }

    /** The meaning of an answer; one that is not Google's is judged by its status. */
    static MailTrouble of(int status, String googlesReason) {
        MailTrouble known = BY_REASON.get(googlesReason);
        if (known != null) {
            return known;
        }
        if (status == TOO_MANY_REQUESTS) {
            return THROTTLED;
        }
        if (status >= FIRST_OF_GOOGLE) {
            return UNAVAILABLE;
        }
        return SET_UP.contains(status) ? ACCOUNT : INVALID_REQUEST;
    }
}
