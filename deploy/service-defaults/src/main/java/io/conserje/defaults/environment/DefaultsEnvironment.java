package io.conserje.defaults.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/** Adds {@code conserje-defaults.yml} behind every other source, so that a service can override each of its lines. */
public class DefaultsEnvironment implements EnvironmentPostProcessor {

    private static final String FILE = "conserje-defaults.yml";

    /** Readiness tells of a service itself and its own schema, not of its neighbours. */
    private static final Map<String, Object> READINESS =
            Map.of("management.endpoint.health.group.readiness.include", "readinessState,db");

    /** Where somebody listens for traces, all of them are sent there, and nothing is left out of them. */
    private static final Map<String, Object> TRACES =
            Map.of("conserje.traces", true, "conserje.trace-sampling", 1.0, "spring.autoconfigure.exclude", "");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("OTEL_EXPORTER_OTLP_ENDPOINT"))) {
            environment.getPropertySources().addLast(new MapPropertySource("conserje-trace-defaults", TRACES));
        }
        try {
            new YamlPropertySourceLoader()
                    .load(
                            "conserje-defaults",
                            new ClassPathResource(FILE, getClass().getClassLoader()))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        if (environment.containsProperty("conserje.schema")) {
            environment.getPropertySources().addLast(new MapPropertySource("conserje-store-defaults", READINESS));
        }
    }
}
