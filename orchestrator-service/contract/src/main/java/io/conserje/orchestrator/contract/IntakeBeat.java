package io.conserje.orchestrator.contract;

/**
 * That a gateway is there to take webhooks.
 *
 * @param trouble whether it refused a webhook since its last beat, or has just started: what channels could not deliver comes later
 */
public record IntakeBeat(boolean trouble) {}
