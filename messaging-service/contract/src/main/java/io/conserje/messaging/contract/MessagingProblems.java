package io.conserje.messaging.contract;

/** Problem types of messaging. */
public final class MessagingProblems {

    /** 409: the fence of this call is older than one already seen for the same outbox id. */
    public static final String STALE_FENCE = "urn:problem:messaging:stale-fence";

    /** 413: more than 100 deliveries or 8 MiB in one reading. */
    public static final String TOO_MUCH_TO_READ = "urn:problem:messaging:too-much-to-read";

    private MessagingProblems() {}
}
