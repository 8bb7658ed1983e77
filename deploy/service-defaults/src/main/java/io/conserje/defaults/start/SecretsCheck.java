package io.conserje.defaults.start;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Outside the local platform a missing, weak or placeholder secret stops the start with one line. */
public class SecretsCheck implements EnvironmentPostProcessor, Ordered {

    private static final int MINIMUM_LENGTH = 16;
    private static final List<String> PLACEHOLDERS = List.of(
            "changeme", "change-me", "placeholder", "example", "dummy", "secret123", "password", "xxxx", "todo");

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("CONSERJE_LOCAL", Boolean.class, false)) {
            return;
        }
        List<String> required = Binder.get(environment)
                .bind("conserje.required-secrets", Bindable.listOf(String.class))
                .orElse(List.of());
        for (String name : required) {
            check(name, environment.getProperty(name, ""));
        }
    }

    private static void check(String name, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (value.isBlank()) {
            throw new UnsafeSecret(name + " is missing");
        }
        if (value.length() < MINIMUM_LENGTH || value.chars().distinct().count() < 6) {
            throw new UnsafeSecret(name + " is too weak: at least " + MINIMUM_LENGTH + " varied characters");
        }
        if (PLACEHOLDERS.stream().anyMatch(lower::contains)) {
            throw new UnsafeSecret(name + " looks like a placeholder");
        }
    }
}
