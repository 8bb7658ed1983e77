package io.conserje.audio.contract;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A recording to transcribe.
 *
 * @param channel where it came from
 * @param sender the number's id or mailbox that received it
 * @param mediaId the channel's id of the file
 * @param mimeType what the channel says it is
 * @param language the conversation's so far, ISO 639-1
 */
public record TranscriptionRequest(
        @NotBlank String channel,
        @NotBlank String sender,
        @NotBlank String mediaId,
        @Nullable String mimeType,
        @Nullable String language) {}
