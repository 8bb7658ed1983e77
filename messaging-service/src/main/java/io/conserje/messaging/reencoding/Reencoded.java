package io.conserje.messaging.reencoding;

/** What became of a content. */
sealed interface Reencoded {
    /**
     * There is a file of it.
     *
     * @param result the hash under which it lies
     */
    record Kept(String result, String contentType) implements Reencoded {}

    /** It cannot be re-encoded. */
    record Impossible(String reason) implements Reencoded {}
}
