package io.conserje.messaging.reencoding.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** ffmpeg as a process of its own, with nothing of our environment and no input but its arguments. */
public final class FfmpegProcess implements Ffmpeg {
    private static final Logger LOG = LoggerFactory.getLogger(FfmpegProcess.class);

    private final Optional<Path> program;
    private final Duration longest;

    /**
     * Looks for the program once, and says so where it is not there.
     *
     * @param name on the path, or where it lies; empty for none
     * @param path folders in which programs lie, as in {@code PATH}
     * @param longest a run may last
     */
    public FfmpegProcess(String name, String path, Duration longest) {
        this.program = find(name, path);
        this.longest = longest;
        if (program.isEmpty()) {
            LOG.info("ffmpeg is not installed: a film that a channel cannot use goes as a document and a voice note in"
                    + " words. Install the package ffmpeg, or set MESSAGING_FFMPEG to where it lies");
        }
    }

    @Override
    public boolean isThere() {
        return program.isPresent();
    }

    @Override
    public boolean run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(
                program.orElseThrow(() -> new IOException("There is no ffmpeg")).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return ended(builder.start());
    }

    private boolean ended(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<Path> find(String name, String path) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return name.contains(File.separator)
                ? Optional.of(Path.of(name)).filter(Files::isExecutable)
                : Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst();
    }
}
