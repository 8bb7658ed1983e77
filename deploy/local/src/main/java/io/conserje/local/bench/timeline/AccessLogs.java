package io.conserje.local.bench.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every service writes down of the calls it answers, when it is started with these settings. */
public final class AccessLogs {
    private static final String FOLDER = "access";
    private static final String SUFFIX = ".calls";

    /** Ids, numbers and whatever else differs from guest to guest. */
    private static final Pattern VARYING = Pattern.compile("/[^/]*\\d{3}[^/]*");

    private final Path folder;

    /** Of a platform whose data lie in this folder. */
    public AccessLogs(Path data) {
        this.folder = data.resolve("logs").resolve(FOLDER);
    }

    /** What makes the services write them. */
    public static Map<String, String> settings() {
        return Map.of(
                "SERVER_TOMCAT_ACCESSLOG_ENABLED", "true",
                "SERVER_TOMCAT_ACCESSLOG_DIRECTORY", "${CONSERJE_DATA}/logs/" + FOLDER,
                "SERVER_TOMCAT_ACCESSLOG_PREFIX", "${spring.application.name}",
                "SERVER_TOMCAT_ACCESSLOG_SUFFIX", SUFFIX,
                "SERVER_TOMCAT_ACCESSLOG_ROTATE", "false",
                "SERVER_TOMCAT_ACCESSLOG_BUFFERED", "false",
                "SERVER_TOMCAT_ACCESSLOG_PATTERN", "%{begin:msec}t %{end:msec}t %m %U");
    }

    /** All calls so far, of all services. */
    List<ServedCall> calls() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .flatMap(AccessLogs::calls)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ServedCall> calls(Path file) {
        String name = file.getFileName().toString();
        String service = name.substring(0, name.length() - SUFFIX.length());
        try {
            return Files.readAllLines(file).stream().map(line -> call(service, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServedCall call(String service, String line) {
        String[] words = line.split(" ", 4);
        return new ServedCall(
                service + " " + words[2] + " " + VARYING.matcher(words[3]).replaceAll("/*"),
                Instant.ofEpochMilli(Long.parseLong(words[0])),
                Instant.ofEpochMilli(Long.parseLong(words[1])));
    }
}
