package io.conserje.local.jar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this JDK runs a service: the same flags in training and in earnest, or the JVM refuses the AOT cache. */
public final class JavaCommand {
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    private final String java;
    private final String version;

    /**
     * Of the JDK in this folder.
     *
     * @param version its full version, which an AOT cache is bound to
     */
    public JavaCommand(Path home, String version) {
        this.java = home.resolve("bin", "java").toString();
        this.version = version;
    }

    /** The JDK that the launcher itself runs on. */
    public static JavaCommand ofThisJvm() {
        return new JavaCommand(
                Path.of(System.getProperty("java.home")), Runtime.version().toString());
    }

    /** What besides the jar an AOT cache depends on. */
    String identity() {
        return version + FLAGS;
    }

    /** Extracts a Boot jar into a folder. */
    List<String> extraction(Path jar, Path folder) {
        return List.of(
                java,
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString(),
                "--application-filename",
                "app.jar");
    }

    /** Runs a service, and writes its AOT cache here when it ends. */
    List<String> training(ExtractedJar jar, Path cache, Jvm jvm) {
        List<String> command = start(jvm);
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-jar"));
        command.add(jar.jar().toString());
        return command;
    }

    /** Runs a service, with its AOT cache if it is there. */
    public List<String> run(ExtractedJar jar, Jvm jvm) {
        List<String> command = start(jvm);
        if (jar.isTrained()) {
            command.add("-XX:AOTCache=" + jar.cache());
        }
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-jar", jar.jar().toString()));
        return command;
    }

    private List<String> start(Jvm jvm) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(FLAGS);
        command.addAll(jvm.flags());
        return command;
    }
}
