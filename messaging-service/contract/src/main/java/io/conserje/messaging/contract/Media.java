package io.conserje.messaging.contract;

import org.jspecify.annotations.Nullable;

/**
 * A file that the channel keeps for a while.
 *
 * @param id the channel's id of it
 * @param mimeType what the channel says it is
 * @param voice whether it was recorded in the app as a voice note
 */
public record Media(
        String id, @Nullable String mimeType, @Nullable String fileName, boolean voice) {}
