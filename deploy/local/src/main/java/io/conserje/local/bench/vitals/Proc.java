package io.conserje.local.bench.vitals;

import io.conserje.local.bench.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the kernel tells of processes and those they started. */
public final class Proc {
    private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)$");
    /** After the name in brackets, which may hold anything: user and system time are the 12th and 13th. */
    private static final int USER_TIME = 11;

    /** As the kernel cuts them off. */
    private static final Pattern COMPILER = Pattern.compile("C[12] CompilerThre");

    /** Linux counts processor time in hundredths of a second. */
    private static final int TICK_MILLIS = 10;

    private final Path folder;
    private final Memory memory;

    /**
     * Reads there.
     *
     * @param folder usually {@code /proc}
     */
    public Proc(Path folder) {
        this.folder = folder;
        this.memory = new Memory(folder);
    }

    /** Memory in KiB. */
    public long pss(List<Long> pids) {
        return pids.stream().mapToLong(memory::ofTree).sum();
    }

    /** Threads of these and those they started. */
    public long threads(List<Long> pids) {
        return trees(pids).mapToLong(this::threadsOf).sum();
    }

    /** Open sockets of these and those they started. */
    public long sockets(List<Long> pids) {
        return trees(pids).mapToLong(this::socketsOf).sum();
    }

    /** Processor time in milliseconds that these used so far, with their children that live. */
    public long cpuMillis(List<Long> pids) {
        return trees(pids).mapToLong(this::cpuOf).sum();
    }

    /** The same, and what compilers took of it. */
    public Spent spent(List<Long> pids) {
        return new Spent(
                cpuMillis(pids), trees(pids).mapToLong(this::compilersOf).sum());
    }

    private static Stream<Long> trees(List<Long> pids) {
        return pids.stream()
                .flatMap(pid -> Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid)));
    }

    private long threadsOf(long pid) {
        return THREADS.matcher(read(pid, "status"))
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
    }

    private long cpuOf(long pid) {
        return millis(read(pid, "stat"));
    }

    private long compilersOf(long pid) {
        try (Stream<Path> threads = Files.list(folder.resolve(pid + "/task"))) {
            return threads.map(thread -> read(pid, "task/" + thread.getFileName() + "/stat"))
                    .filter(stat -> COMPILER.matcher(stat).find())
                    .mapToLong(Proc::millis)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long millis(String stat) {
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return TICK_MILLIS * (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]));
    }

    private long socketsOf(long pid) {
        try (Stream<Path> open = Files.list(folder.resolve(Long.toString(pid)).resolve("fd"))) {
            return open.filter(Proc::isSocket).count();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closed) {
            return false;
        }
    }

    private String read(long pid, String file) {
        try {
            return Files.readString(folder.resolve(Long.toString(pid)).resolve(file));
        } catch (IOException gone) {
            return "";
        }
    }
}
