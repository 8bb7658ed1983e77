package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/** Files that never came. */
public record LostMedia(@NotNull List<@Valid File> files) {

    /** Keeps the list from being changed later. */
    public LostMedia {
        files = List.copyOf(files);
    }

    /**
     * One of them.
     *
     * @param receiver the number's id or the mailbox that received it
     * @param messageId the channel's id of the message it came with
     * @param at when it was given up, UTC
     */
    public record File(
            @NotBlank String channel,
            @NotBlank String receiver,
            @NotBlank String mediaId,
            @NotBlank String messageId,
            @NotNull Instant at) {}
}
