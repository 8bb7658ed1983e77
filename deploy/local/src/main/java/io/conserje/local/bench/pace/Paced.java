package io.conserje.local.bench.pace;

/** What was seen at one rate. */
public interface Paced {
    /** How many a second were asked for. */
    int perSecond();

    /** Whether the pace was kept. */
    boolean isHeld();

    /** Processor time of each in milliseconds. */
    double cpuMillis();

    /** Which part of that time the JVMs' compilers took, 0 to 1. */
    double compiling();
}
