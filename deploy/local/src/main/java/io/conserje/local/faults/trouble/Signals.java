package io.conserje.local.faults.trouble;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the signals that Java has no words for. */
final class Signals {
    private Signals() {}

    /** @param signal its name without {@code SIG} */
    static void send(String signal, long pid) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
