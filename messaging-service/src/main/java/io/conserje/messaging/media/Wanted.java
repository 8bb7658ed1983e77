package io.conserje.messaging.media;

import org.jspecify.annotations.Nullable;

/**
 * A file that one downloader has claimed.
 *
 * @param receiver the number's id or the mailbox that received it
 * @param mediaId the channel's id of it
 * @param kind audio, image, video, document or sticker
 * @param mimeType what the channel says it is
 * @param sha256 of its bytes, lower-case hexadecimal, where the channel says it
 * @param attempts tries so far, this one included
 */
public record Wanted(
        String channel,
        String receiver,
        String mediaId,
        String tenant,
        String kind,
        @Nullable String mimeType,
        @Nullable String sha256,
        int attempts) {}
