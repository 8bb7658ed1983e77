package io.conserje.messaging.delivery.otherway;

/**
 * By whom something is said over another channel.
 *
 * @param channel for instance {@code gmail}
 * @param sender the mailbox
 */
public record Route(String channel, String sender) {}
