package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotBlank;

/**
 * Names a file.
 *
 * @param receiver the number's id or the mailbox that received it
 * @param mediaId the channel's id of it
 */
public record MediaRequest(
        @NotBlank String channel,
        @NotBlank String receiver,
        @NotBlank String mediaId) {}
