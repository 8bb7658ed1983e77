package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotBlank;

/**
 * What to show.
 *
 * @param sender the number's id or mailbox that received the message
 * @param externalId the guest's message
 * @param typing whether to show that an answer is being written
 */
public record PresenceRequest(
        @NotBlank String channel,
        @NotBlank String sender,
        @NotBlank String externalId,
        boolean typing) {}
