package io.conserje.messaging.circuit;

/**
 * A number or a mailbox of a hotel, as far as it may rest.
 *
 * @param sender the number's id or the mailbox
 */
public record Line(String channel, String sender, String tenant) {}
