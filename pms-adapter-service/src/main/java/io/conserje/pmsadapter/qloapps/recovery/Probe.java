package io.conserje.pmsadapter.qloapps.recovery;

/** A small question to QloApps. */
@FunctionalInterface
interface Probe {

    /** Whether it answers; what the breaker counts as a failure is none. Never fails. */
    boolean answers();
}
