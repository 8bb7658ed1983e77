package io.conserje.orchestrator.outbox;

/** Sends of one tenant over one channel: what waits there waits for nobody else, and makes nobody else wait. */
public record Lane(String tenant, String channel) {}
