package io.conserje.local.faults.trouble;

import io.conserje.local.outside.Fault;
import java.time.Duration;

/** One thing that goes wrong. */
public sealed interface Trouble {

    /** What happens, in a few words. */
    String words();

    /** A part is killed as {@code kill -9} does; the launcher starts it again. */
    record Killed(String part) implements Trouble {
        @Override
        public String words() {
            return "kill -9 " + part;
        }
    }

    /** A store is stopped, and started again a while later. */
    record Stopped(String part, Duration length) implements Trouble {
        @Override
        public String words() {
            return part + " stopped for " + length.toSeconds() + " s";
        }
    }

    /** A part is frozen by SIGSTOP, and thawed a while later. */
    record Frozen(String part, Duration length) implements Trouble {
        @Override
        public String words() {
            return part + " frozen for " + length.toSeconds() + " s";
        }
    }

    /** A neighbour misbehaves, through its simulator, and is mended a while later. */
    record Misbehaving(Fault fault, Duration length) implements Trouble {
        @Override
        public String words() {
            return fault.target() + " " + fault.mode()
                    + (fault.operation().isEmpty() ? "" : " (" + fault.operation() + ")")
                    + (fault.times() > 0 ? " " + fault.times() + " times" : "") + " for " + length.toSeconds() + " s";
        }
    }
}
