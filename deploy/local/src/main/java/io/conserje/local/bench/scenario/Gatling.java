package io.conserje.local.bench.scenario;

import io.conserje.local.journey.Platform;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a shape of load with Gatling, in a process of its own; what it prints is seen as it comes. */
final class Gatling {
    private final Path root;
    private final Path results;
    private final String run;

    /**
     * Gatling as {@code -Pload} built it.
     *
     * @param root folder of the checkout
     * @param results where it leaves its log and what was answered
     * @param run makes the ids of its webhooks different from those of other runs
     */
    Gatling(Path root, Path results, String run) {
        this.root = root;
        this.results = results;
        this.run = run;
    }

    /** Runs it to its end; whether its thresholds held. */
    boolean holds(ScenarioOptions options, Platform platform) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(options, platform)).inheritIO();
        // The environment, not the command line, which everybody on the machine can read.
        builder.environment().put("WHATSAPP_APP_SECRETS", platform.settings().getOrDefault("WHATSAPP_APP_SECRETS", ""));
        return builder.start().waitFor() == 0;
    }

    private List<String> command(ScenarioOptions options, Platform platform) {
        Path target = root.resolve("deploy").resolve("load").resolve("target");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                property("shape", options.name()),
                property("rate", Integer.toString(options.rate())),
                property("seconds", Long.toString(options.length().toSeconds())),
                property("gateway", platform.url("gateway").toString()),
                property("run", run),
                property("results", results.toString()),
                property("phone-number-id", platform.settings().getOrDefault("WHATSAPP_PHONE_NUMBER_ID", "")),
                "-cp",
                target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*",
                "io.gatling.app.Gatling",
                "--simulation",
                "io.conserje.load.WebhookSimulation",
                "--no-reports",
                "--results-folder",
                results.toString());
    }

    private static String property(String name, String value) {
        return "-Dconserje.load." + name + "=" + value;
    }
}
