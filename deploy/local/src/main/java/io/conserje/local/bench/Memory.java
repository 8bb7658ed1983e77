package io.conserje.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Memory of processes as the kernel counts it: PSS, where what is shared is shared out. */
public final class Memory {
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");

    private final Path proc;

    /**
     * Reads there.
     *
     * @param proc the kernel's folder of processes, usually {@code /proc}
     */
    public Memory(Path proc) {
        this.proc = proc;
    }

    /** Kibibytes of a process and all that it started. */
    public long ofTree(long pid) {
        Stream<Long> children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid);
        return Stream.concat(Stream.of(pid), children).mapToLong(this::of).sum();
    }

    /** Kibibytes of a process; 0 when it is gone. */
    public long of(long pid) {
        try {
            return PSS.matcher(Files.readString(proc.resolve(Long.toString(pid)).resolve("smaps_rollup")))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
