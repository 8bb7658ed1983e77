package io.conserje.messaging.whatsapp;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Meta's error codes mean to us; the same codes come as answers to a send and in statuses. */
public enum FailureKind {
    /** Slow down or wait a little. */
    THROTTLED(
            "throttled",
            4, // application request limit
            80007, // account rate limit
            130429, // message throughput of the number
            131057), // account in maintenance, throughput upgrade
    /** Meta's trouble, not ours. */
    UNAVAILABLE(
            "unavailable",
            2, // service temporarily unavailable
            131000, // something went wrong
            131016, // service overloaded
            133004), // server temporarily unavailable
    /** Unknown to Meta itself; worth one more try. */
    ODD("vendor_error", 1),
    /** Too many messages to one guest: only this guest waits. */
    PAIR_THROTTLED("pair_throttled", 131056),
    /** More than 24 hours since the guest wrote: only a template may be sent. */
    WINDOW_CLOSED(
            "window_closed",
            131047, // re-engagement message
            470), // the same before 2023
    /** Our account does not work, but a person can repair it. */
    ACCOUNT(
            "account", 0, // app not authenticated
            3, // capability or permission missing
            10, // permission denied
            190, // access token expired
            131005, // access denied
            131042, // payment
            131045, // registration of the number
            133010), // number not registered
    /** Meta does not let us send any more. */
    ACCOUNT_BLOCKED(
            "account_blocked",
            33, // number deleted
            368, // blocked for policy violations
            131031, // account locked
            131048, // spam limit
            131064), // account restricted
    /** Our account may not write to this guest's country. */
    COUNTRY("country_restricted", 130497),
    /** We wrote nonsense. */
    INVALID_REQUEST(
            "invalid_request",
            100, // invalid parameter
            131008, // parameter missing
            131009, // parameter value
            135000), // generic user error
    /** This guest cannot or does not want to be reached here. */
    UNREACHABLE(
            "unreachable",
            131026, // undeliverable
            131021, // recipient is the sender
            131030, // recipient not in the allowed list
            130403, // recipient blocked by the business
            131037, // display name not approved
            131049, // marketing cap
            131050, // opted out of marketing
            130472, // in an experiment
            131062), // business-scoped id not supported
    /** The file is the problem. */
    MEDIA(
            "media", 131051, // unsupported type
            131052, // download failed
            131053), // upload failed
    /** The template is the problem. */
    TEMPLATE(
            "template",
            132000, // parameter count
            132001, // does not exist
            132005, // text too long
            132007, // format policy
            132008, // format mismatch of later versions
            132012, // parameter format
            132015, // paused
            132016, // disabled
            132018, // parameters invalid
            132068, // flow blocked
            132069, // flow throttled
            131063, // not allowed for this recipient
            137000), // category mismatch
    /** A code this table does not know. */
    OTHER("vendor_refused");

    private static final Map<Integer, FailureKind> BY_CODE = Arrays.stream(values())
            .flatMap(kind -> Arrays.stream(kind.codes).boxed().map(code -> Map.entry(code, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String reason;
    private final int[] codes;

    FailureKind(String reason, int... codes) {
        this.reason = reason;
        this.codes = codes;
    }

    /** The stable code our callers see. */
    public String reason() {
        return reason;
    }

    /** The kind that callers know by this code; empty when it is none of ours. */
    public static Optional<FailureKind> ofReason(String reason) {
        return Arrays.stream(values())
                .filter(kind -> kind.reason.equals(reason))
                .findFirst();
    }

    /** Whether a person has to repair the account before anything is sent. */
    public boolean stopsTheNumber() {
        return this == ACCOUNT || this == ACCOUNT_BLOCKED;
    }

    /** The meaning of a code of Meta's; 200 to 299 are permissions. */
    public static FailureKind ofCode(int code) {
        return code >= 200 && code <= 299 ? ACCOUNT : BY_CODE.getOrDefault(code, OTHER);
    }
}
