package io.conserje.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A launcher of the tests: starts one child that would live for long, tells its pid, and waits to be killed. */
public final class ShortLivedLauncher {
    private ShortLivedLauncher() {}

    public static void main(String[] arguments) throws InterruptedException {
        Spawner spawner =
                new Spawner(Map.of("PATH", System.getenv("PATH")), Path.of("").toAbsolutePath());
        boolean namespace = Boolean.parseBoolean(arguments[1]);
        Program sleeper = new Program("sleeper", List.of("sleep", "600"), Map.of(), namespace, "TERM", () -> true, 0);
        System.out.println(spawner.start(sleeper, Path.of(arguments[0])).pid());
        new CountDownLatch(1).await();
    }
}
