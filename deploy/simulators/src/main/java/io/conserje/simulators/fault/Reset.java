package io.conserje.simulators.fault;

/** Published as an application event when every simulator has to be as new. */
public record Reset() {}
