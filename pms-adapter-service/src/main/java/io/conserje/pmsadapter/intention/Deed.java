package io.conserje.pmsadapter.intention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a caller wants done in the hotel's system.
 *
 * @param fence of the conversation
 * @param digest of all that was asked for except the fence, to tell a repeated call from another one
 * @param terms JSON, without the guest: enough to judge later what is found
 * @param stay whose booking it changes; null for a new one
 */
public record Deed(
        UUID key,
        String tenant,
        Family family,
        long fence,
        String digest,
        String terms,
        @Nullable String stay) {

    private static final String TOKEN_PREFIX = "conserje/";

    /** By which it is found in the hotel's system. */
    String token() {
        return TOKEN_PREFIX + key;
    }
}
