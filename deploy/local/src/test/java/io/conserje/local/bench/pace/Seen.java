package io.conserje.local.bench.pace;

/** What a pretended step saw. */
record Seen(int perSecond, boolean isHeld, double cpuMillis, double compiling) implements Paced {}
