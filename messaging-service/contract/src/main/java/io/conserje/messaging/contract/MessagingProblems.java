package io.conserje.messaging.contract;

/** Problem types of messaging. */
public final class MessagingProblems {

    /** 409: the fence of this call is older than one already seen for the same outbox id. */
    public static final String STALE_FENCE = "urn:problem:messaging:stale-fence";

    /** 413: more than 500 deliveries or 8 MiB in one reading. */
    public static final String TOO_MUCH_TO_READ = "urn:problem:messaging:too-much-to-read";

    /** 404: the file is not there and never will be. */
    public static final String MEDIA_GONE = "urn:problem:messaging:media-gone";

    /** 503 with {@code Retry-After}: the file is being fetched. */
    public static final String MEDIA_ON_ITS_WAY = "urn:problem:messaging:media-on-its-way";

    private MessagingProblems() {}
}
