package io.conserje.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far a process has stepped back, as Linux tells it (proc(5)).
 *
 * @param session the niceness of its session
 * @param own its own, that of its first thread
 */
record Steps(int session, int own) {

    private static final int NICENESS = 16;

    /** Whether Linux tells them here, children have sessions of their own, and this process has not stepped back itself. */
    static boolean canBeTold() throws IOException {
        return Files.exists(Path.of("/proc/self/autogroup"))
                && Files.isExecutable(Path.of("/usr/bin/setsid"))
                && of(ProcessHandle.current().pid()).own() == 0;
    }

    static Steps of(long pid) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        String session = Files.readString(process.resolve("autogroup")).strip();
        String stat = Files.readString(process.resolve("stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return new Steps(
                Integer.parseInt(session.substring(session.lastIndexOf(' ') + 1)),
                Integer.parseInt(afterName[NICENESS]));
    }
}
