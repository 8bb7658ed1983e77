package io.conserje.local.bench.vitals;

/**
 * What a platform holds at one moment, all its processes together.
 *
 * @param second since the scenario began
 * @param pssKib memory, what is shared is shared out
 * @param threads of all processes
 * @param sockets open ones
 * @param healthMillis the slowest answer of a service's readiness, NaN where one did not answer
 */
public record Vitals(long second, long pssKib, long threads, long sockets, double healthMillis) {}
