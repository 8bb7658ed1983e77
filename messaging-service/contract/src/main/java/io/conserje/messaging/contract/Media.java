package io.conserje.messaging.contract;

import org.jspecify.annotations.Nullable;

/**
 * A file that the channel keeps for a while.
 *
 * @param id the channel's id of it
 * @param mimeType what the channel says it is
 * @param sha256 of its bytes, lower-case hexadecimal, where the channel says it
 * @param voice whether it was recorded in the app as a voice note
 */
public record Media(
        String id,
        @Nullable String mimeType,
        @Nullable String fileName,
        @Nullable String sha256,
        boolean voice) {}
