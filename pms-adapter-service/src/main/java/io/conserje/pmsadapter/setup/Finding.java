package io.conserje.pmsadapter.setup;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing that was looked at.
 *
 * @param code stable; several findings may have the same
 * @param message what a hotelier has to know or do
 */
public record Finding(String code, Level level, String message) {

    /** How bad it is, best first. */
    public enum Level {
        /** As it should be. */
        @JsonProperty("ok")
        OK,
        /** Works, and something is lost. */
        @JsonProperty("warning")
        WARNING,
        /** Does not work until somebody acts. */
        @JsonProperty("fault")
        FAULT
    }

    /** As it should be. */
    public static Finding ok(String code, String message) {
        return new Finding(code, Level.OK, message);
    }

    /** Works, and something is lost. */
    public static Finding warning(String code, String message) {
        return new Finding(code, Level.WARNING, message);
    }

    /** Does not work until somebody acts. */
    public static Finding fault(String code, String message) {
        return new Finding(code, Level.FAULT, message);
    }
}
