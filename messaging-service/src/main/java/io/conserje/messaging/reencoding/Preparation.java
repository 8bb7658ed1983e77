package io.conserje.messaging.reencoding;

/** How far the re-encoded file of a send is. */
public sealed interface Preparation {
    /**
     * It can be sent.
     *
     * @param mediaId the channel's id of it
     */
    record Ready(String mediaId) implements Preparation {}

    /** Somebody works on it, or will. */
    record UnderWay() implements Preparation {}

    /**
     * There is none and there will not be one.
     *
     * @param reason from a bounded set
     */
    record Impossible(String reason) implements Preparation {}
}
