package io.conserje.messaging.receipt;

/** How far a message came, in the order of what proves more; the ordinal is the stored rank and only grows. */
public enum Status {
    /** Reported, but not how far it came. */
    SEEN,
    /** On the channel's servers. */
    SENT,
    /** Not deliverable; final only if nothing higher was seen. */
    FAILED,
    /** On the guest's phone. */
    DELIVERED,
    /** Opened or played by the guest. */
    READ;

    private static final Status[] BY_RANK = values();

    /** The stored form. */
    public int rank() {
        return ordinal();
    }

    /** The status of a stored rank. */
    public static Status ofRank(int rank) {
        return BY_RANK[rank];
    }
}
