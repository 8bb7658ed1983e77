package io.conserje.local.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One service of the compose file.
 *
 * @param name its name, which is its host name too
 * @param module the Maven module that it is built from; empty when it only has an image
 * @param image the image; empty when none is named
 * @param ports the ports that it listens on in its container
 * @param environment its variables as they are written; one without a value is handed through as it is set outside
 * @param dependsOn names of the services that start before it
 * @param processorShares its weight where processors are scarce; 1024 is everybody's
 */
public record ComposeService(
        String name,
        String module,
        String image,
        List<Integer> ports,
        Map<String, @Nullable String> environment,
        List<String> dependsOn,
        int processorShares) {

    /** Everybody's weight, as Docker counts. */
    public static final int EQUAL_SHARES = 1024;

    /** By how much the kernel weighs one step of niceness. */
    private static final double STEP = 1.25;

    private static final int NICEST = 19;

    /** The same weight said to a plain process: 0 for an equal share, up to 19 for less. */
    public int niceness() {
        double steps = Math.log((double) EQUAL_SHARES / Math.max(1, processorShares)) / Math.log(STEP);
        return (int) Math.clamp(Math.round(steps), 0L, NICEST);
    }

    /** Whether it is built here rather than fetched. */
    public boolean isBuilt() {
        return !module.isEmpty();
    }

    /** Whether it runs this image, whatever its tag. */
    public boolean runs(String repository) {
        return !isBuilt() && (image.equals(repository) || image.startsWith(repository + ":"));
    }
}
