package io.conserje.defaults.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class SecretsCheckTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "please-changeme-now-123456",
                "an-EXAMPLE-of-a-key-1234"
            })
    void aBadSecretStopsAProductionStartWithoutShowingIt(String value) {
        var environment = environment(value);
        assertThatThrownBy(() -> check(environment))
                .isInstanceOf(UnsafeSecret.class)
                .hasMessageContaining("SOME_KEY")
                .message()
                .doesNotContain(value.isBlank() ? "no such text" : value);
    }

    @Test
    void aGoodSecretPasses() {
        assertThatCode(() -> check(environment("9f2d6c1e5b7a4083acde01"))).doesNotThrowAnyException();
    }

    @Test
    void theLocalPlatformChecksNothing() {
        var environment = environment("short");
        environment.setProperty("CONSERJE_LOCAL", "true");
        assertThatCode(() -> check(environment)).doesNotThrowAnyException();
    }

    private static MockEnvironment environment(String value) {
        return new MockEnvironment()
                .withProperty("conserje.required-secrets", "SOME_KEY")
                .withProperty("SOME_KEY", value);
    }

    private static void check(MockEnvironment environment) {
        new SecretsCheck().postProcessEnvironment(environment, new SpringApplication());
    }
}
