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
    private static final String SESSION_STEPS_BACK =
            "if [ -w /proc/self/autogroup ]; then echo \"$0\" > /proc/self/autogroup; fi 2>/dev/null; exec \"$@\"";

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("spawner").factory());
    private final Map<String, String> environment;
    private final Path workingDirectory;
    private final String path;

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

    /** Ends the thread that starts children; the kernel then kills those that still run. */
    @Override
    public void close() {
        thread.shutdown();
    }

    private List<String> command(Program program) {
        List<String> command = new ArrayList<>();
        boolean ownSession = addIfPresent(command, "setsid");
        if (program.userNamespace()) {
            command.addAll(List.of("unshare", "-U"));
        }
        // The last link: a change of credentials, as unshare makes, would make the kernel forget the wish.
        addIfPresent(command, "setpriv", "--pdeathsig", "KILL");
        if (program.niceness() > 0 && !isWindows()) {
            stepBack(command, program.niceness(), ownSession);
        }
        command.addAll(program.command());
        return command;
    }

    /**
     * Where Linux groups by session (sched(7), autogroup), niceness counts within the session alone, and it is the session that has to step
     * back: its own only, never that of the launcher.
     */
    private static void stepBack(List<String> command, int niceness, boolean ownSession) {
        String steps = Integer.toString(niceness);
        if (ownSession) {
            command.addAll(List.of("sh", "-c", SESSION_STEPS_BACK, steps));
        }
        command.addAll(List.of("nice", "-n", steps));
    }

    private boolean addIfPresent(List<String> command, String... words) {
        for (String folder : path.split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, words[0]))) {
                command.addAll(List.of(words));
                return true;
            }
        }
        return false;
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}
