package io.conserje.local.process;

import io.conserje.local.setting.StartRefused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts children that do not outlive the launcher. Where Linux has {@code setpriv}, the kernel kills them when the
 * thread that started them ends; so all are started by one thread that lives as long as the launcher. Where there is
 * {@code setsid}, Ctrl+C in the terminal reaches the launcher alone, which then stops them in order.
 */
public final class Spawner implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("spawner").factory());
    private final Map<String, String> environment;
    private final Path workingDirectory;
    private final String path;
    private final boolean ownSessions;

    /**
     * Starts children with this environment, in this folder.
     *
     * @param environment what every child gets; nothing else is inherited
     */
    public Spawner(Map<String, String> environment, Path workingDirectory) {
        this.environment = Map.copyOf(environment);
        this.workingDirectory = workingDirectory;
        this.path =
                environment.getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin" + File.pathSeparator + "/bin";
        this.ownSessions = isPresent("setsid");
    }

    /**
     * Starts a program; what it prints goes to the end of this file.
     *
     * @throws StartRefused if it cannot be run
     */
    public Process start(Program program, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command(program))
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(isWindows() ? "NUL" : "/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(program.environment());
        try {
            return thread.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new StartRefused(program.name() + " cannot be started: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(program.name() + " was not started: interrupted", e);
        }
    }

    /**
     * Sends a signal to a process.
     *
     * @param signal its name without {@code SIG}
     */
    public void signal(Process process, String signal) {
        if (isWindows() || signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Lets a child step back from now on where processors are scarce: its own session only, never that of the launcher, so the
     * process alone where there is no {@code setsid}. A child that has ended meanwhile is left alone.
     *
     * @param niceness how far, 1 to 19
     */
    public void stepBack(Process process, int niceness) {
        var session = new SessionNiceness(process.pid());
        if (ownSessions) {
            session.set(niceness);
        } else {
            session.setOfProcess(niceness);
        }
    }

    /** Ends the thread that starts children; the kernel then kills those that still run. */
    @Override
    public void close() {
        thread.shutdown();
    }

    private List<String> command(Program program) {
        List<String> command = new ArrayList<>();
        if (ownSessions) {
            command.add("setsid");
        }
        if (program.userNamespace()) {
            command.addAll(List.of("unshare", "-U"));
        }
        // The last link: a change of credentials, as unshare makes, would make the kernel forget the wish.
        if (isPresent("setpriv")) {
            command.addAll(List.of("setpriv", "--pdeathsig", "KILL"));
        }
        command.addAll(program.command());
        return command;
    }

    private boolean isPresent(String word) {
        for (String folder : path.split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}
