package io.conserje.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A launcher of the tests: lets four children step back at once, and tells how far the session of each did. */
public final class CrowdedLauncher {
    private static final int CHILDREN = 4;

    private CrowdedLauncher() {}

    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        try (Spawner spawner =
                new Spawner(Map.of("PATH", System.getenv("PATH")), Path.of("").toAbsolutePath())) {
            Program sleeper = new Program("sleeper", List.of("sleep", "600"), Map.of(), false, "TERM", () -> true, 6);
            List<Process> children = IntStream.range(0, CHILDREN)
                    .mapToObj(_ -> spawner.start(sleeper, log))
                    .toList();
            // Ready once it is the program itself, in its own session.
            children.forEach(CrowdedLauncher::awaitProgram);

            children.parallelStream().forEach(child -> spawner.stepBack(child, 6));

            for (Process child : children) {
                System.out.println(Steps.of(child.pid()).session());
                child.destroyForcibly();
            }
        }
    }

    private static void awaitProgram(Process child) {
        while (!child.info().command().orElse("").endsWith("sleep")) {
            Thread.onSpinWait();
        }
    }
}
