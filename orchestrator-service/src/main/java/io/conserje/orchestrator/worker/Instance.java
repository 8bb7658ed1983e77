package io.conserje.orchestrator.worker;

/** Names this process among the instances of the service; a restart is another one, so that it never mistakes an old lease for its own. */
public record Instance(String id) {}
