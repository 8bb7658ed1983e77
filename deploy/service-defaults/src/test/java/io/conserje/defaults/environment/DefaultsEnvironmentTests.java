package io.conserje.defaults.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DefaultsEnvironmentTests {

    @Test
    void aServiceOverridesEveryDefault() {
        var environment = environment().withProperty("spring.threads.virtual.enabled", "false");
        assertThat(with(environment).getProperty("spring.threads.virtual.enabled"))
                .isEqualTo("false");
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("graceful");
    }

    @Test
    void readinessLooksAtTheSchemaOnlyWhereThereIsOne() {
        String group = "management.endpoint.health.group.readiness.include";
        assertThat(with(environment()).getProperty(group)).isNull();
        assertThat(with(environment().withProperty("conserje.schema", "x")).getProperty(group))
                .isEqualTo("readinessState,db");
    }

    @Test
    void tracesLeaveOnlyWhereSomebodyListens() {
        String export = "management.tracing.export.enabled";
        String share = "management.tracing.sampling.probability";
        assertThat(with(environment()).getProperty(export)).isEqualTo("false");
        assertThat(with(environment()).getProperty(share, Double.class)).isZero();
        var listening = with(environment().withProperty("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318"));
        assertThat(listening.getProperty(export)).isEqualTo("true");
        assertThat(listening.getProperty(share, Double.class)).isEqualTo(1.0);
    }

    @Test
    void commandsOfRedisAreObservedOnlyWhereSomebodyListensForTraces() {
        String leftOut = "spring.autoconfigure.exclude";
        assertThat(with(environment()).getProperty(leftOut)).endsWith(".LettuceObservationAutoConfiguration");
        var listening = environment().withProperty("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318");
        assertThat(with(listening).getProperty(leftOut, String[].class)).isEmpty();
    }

    private static MockEnvironment environment() {
        return new MockEnvironment().withProperty("spring.application.name", "sample");
    }

    private static MockEnvironment with(MockEnvironment environment) {
        new DefaultsEnvironment().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
