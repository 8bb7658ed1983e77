package io.conserje.local.compose;

import io.conserje.local.setting.StartRefused;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The services of {@code docker-compose.yml}, in the order in which they are written.
 *
 * @param services as written, before any variable is filled in
 */
public record ComposeFile(List<ComposeService> services) {
    /**
     * Reads the file.
     *
     * @throws StartRefused if it is missing or is no compose file
     */
    public static ComposeFile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            List<ComposeService> services = new ArrayList<>();
            map(map(root).get("services")).forEach((name, body) -> services.add(service(name, map(body))));
            return new ComposeFile(List.copyOf(services));
        } catch (IOException | YAMLException e) {
            throw new StartRefused(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The services that are built here, in order. */
    public List<ComposeService> built() {
        return services.stream().filter(ComposeService::isBuilt).toList();
    }

    /** The service that runs this image. */
    public Optional<ComposeService> running(String repository) {
        return services.stream().filter(service -> service.runs(repository)).findFirst();
    }

    private static ComposeService service(String name, Map<String, @Nullable Object> body) {
        Object module = body.containsKey("build")
                ? map(map(body.get("build")).get("args")).get("MODULE")
                : null;
        List<Integer> ports = new ArrayList<>();
        list(body.get("ports")).forEach(port -> ports.add(containerPort(port)));
        list(body.get("expose")).forEach(port -> ports.add(containerPort(port)));
        return new ComposeService(
                name,
                Objects.toString(module, ""),
                Objects.toString(body.get("image"), ""),
                List.copyOf(ports),
                environment(body.get("environment")),
                dependsOn(body.get("depends_on")),
                body.get("cpu_shares") instanceof Integer shares ? shares : ComposeService.EQUAL_SHARES);
    }

    private static int containerPort(String published) {
        return Integer.parseInt(published.substring(published.lastIndexOf(':') + 1));
    }

    private static Map<String, @Nullable String> environment(@Nullable Object written) {
        Map<String, @Nullable String> environment = new LinkedHashMap<>();
        map(written).forEach((name, value) -> environment.put(name, value == null ? null : value.toString()));
        return environment;
    }

    private static List<String> dependsOn(@Nullable Object written) {
        return written instanceof Map ? List.copyOf(map(written).keySet()) : list(written);
    }

    private static List<String> list(@Nullable Object written) {
        return written instanceof List<?> items
                ? items.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Map<String, @Nullable Object> map(@Nullable Object written) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
