package io.conserje.orchestrator.guest;

/**
 * One number or mailbox of a hotel; whoever writes to two of them is two guests, since channels name them differently to each.
 *
 * @param receiver the number's id or the mailbox
 */
public record Line(String tenant, String receiver) {}
