package io.conserje.audio.status;

/**
 * What this installation can hear.
 *
 * @param speechToText the state of the engine that hears
 */
record AudioStatus(Engine speechToText) {
    /**
     * An engine.
     *
     * @param configured whether there is one
     * @param engine its name, {@code none} where there is none
     */
    record Engine(boolean configured, String engine) {}
}
