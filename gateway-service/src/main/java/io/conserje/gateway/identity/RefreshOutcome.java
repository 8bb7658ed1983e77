package io.conserje.gateway.identity;

/** What a refresh token was worth. */
sealed interface RefreshOutcome {

    /** It was good, and is now used up. */
    record Rotated(OpenSession session) implements RefreshOutcome {}

    /** It was used before: it or its successor is in wrong hands, and the session is over. */
    record Reused() implements RefreshOutcome {}

    /** Unknown, expired or revoked. */
    record Refused() implements RefreshOutcome {}
}
