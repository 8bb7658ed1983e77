package io.conserje.local.backend;

import io.conserje.local.setting.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What kind of machine this is, as far as the choice of binaries needs to know. */
record Machine(boolean mac, boolean arm, boolean root) {
    /** This one. */
    static Machine here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux") && !system.contains("mac")) {
            throw new StartRefused("there are no embedded servers for " + system
                    + "; set POSTGRES_URL and REDIS_URL to servers of your own");
        }
        String architecture = System.getProperty("os.arch", "");
        return new Machine(
                system.contains("mac"),
                architecture.equals("aarch64"),
                System.getProperty("user.name", "").equals("root"));
    }

    /** The PostgreSQL archives to try, best first. */
    List<Archive> postgres() {
        String cpu = arm ? "arm_64" : "x86_64";
        if (mac) {
            return List.of(new Archive("/postgres-darwin-" + cpu + ".txz"));
        }
        Archive usual = new Archive("/postgres-linux-" + cpu + ".txz");
        Archive alpine = new Archive("/postgres-linux-" + cpu + "-alpine_linux.txz");
        return Files.exists(Path.of("/etc/alpine-release")) ? List.of(alpine) : List.of(usual);
    }

    /** The Redis binaries to try, best first; the last one for Linux needs no library. */
    List<Archive> redis() {
        if (mac) {
            return List.of(new Archive("/redis-server-6.2.6-v5-darwin-" + (arm ? "arm64" : "amd64")));
        }
        return arm
                ? List.of(new Archive("/redis-server-6.2.7-linux-arm64"))
                : List.of(
                        new Archive("/redis-server-6.2.6-v5-linux-amd64"),
                        new Archive("/redis-server-6.2.7-linux-386"));
    }

    /** Whether a program can be run here and ends well. */
    static boolean runs(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
