package io.conserje.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * How far the session of a child steps back. Where Linux groups by session (sched(7), autogroup), niceness counts within the session alone,
 * and it is the session that has to step back; elsewhere it is each thread. Both are set, since nothing tells which of them counts.
 */
final class SessionNiceness {
    private static final int TRIES = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path autogroup;
    private final String leader;

    /** That of the session with this process at its head. */
    SessionNiceness(long leader) {
        this.autogroup = Path.of("/proc", Long.toString(leader), "autogroup");
        this.leader = Long.toString(leader);
    }

    /** Sets it as far as the system lets it. */
    void set(int niceness) {
        try {
            renice(Integer.toString(niceness), "-g");
            for (int left = TRIES; left > 0 && !isSetOfSession(Integer.toString(niceness)); left--) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sets that of the process alone, which has no session of its own. */
    void setOfProcess(int niceness) {
        try {
            renice(Integer.toString(niceness), "-p");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A group's niceness is that of each thread in it (setpriority(2)), and threads to come have it from who starts them. */
    private void renice(String niceness, String of) throws InterruptedException {
        try {
            new ProcessBuilder("renice", niceness, of, leader)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Without the program all children compete as equals: slower under load, and right.
        }
    }

    /** Linux hears this ten times a second from all who are not root, and refuses the rest. */
    private boolean isSetOfSession(String niceness) {
        if (!Files.isWritable(autogroup)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(autogroup, StandardOpenOption.WRITE)) {
            // What is refused for now is no exception here, but nothing written.
            return channel.write(ByteBuffer.wrap(niceness.getBytes(StandardCharsets.US_ASCII))) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
