package io.conserje.local.setting;

import java.io.Serial;

/** The platform does not start, for a reason that one line tells to the person who asked for it. */
public final class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Refuses with one clear line. */
    public StartRefused(String line) {
        super(line);
    }

    /** Refuses with one clear line and what caused it. */
    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
