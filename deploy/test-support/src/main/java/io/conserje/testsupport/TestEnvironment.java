package io.conserje.testsupport;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings every test context needs: the local platform's rules, keys that sign nothing else, no API description unless asked. */
public class TestEnvironment implements EnvironmentPostProcessor, Ordered {

    /** Thirty-two bytes of digits; good for tests only. */
    private static final String SERVICE_KEYS = "test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "conserje-tests",
                        Map.of(
                                "CONSERJE_LOCAL", "true",
                                "CONSERJE_SERVICE_KEYS", SERVICE_KEYS,
                                "springdoc.api-docs.enabled", "true",
                                "springdoc.swagger-ui.enabled", "false",
                                "springdoc.writer-with-order-by-keys", "true",
                                "logging.structured.format.console", "")));
    }
}
