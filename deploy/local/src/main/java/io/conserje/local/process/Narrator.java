package io.conserje.local.process;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what happens; whole lines, also when several threads speak. */
public final class Narrator {
    private final PrintStream out;

    /** Speaks here. */
    public Narrator(PrintStream out) {
        this.out = out;
    }

    /** Says one line. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Says one line where errors are looked for. */
    public void complain(String line) {
        System.err.println(line);
    }

    /** A duration as people read it, such as {@code 4.2 s}. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
