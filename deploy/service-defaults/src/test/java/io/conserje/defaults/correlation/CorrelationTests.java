package io.conserje.defaults.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Az09._-",
                "5f0c1d1e-6d0b-4f0e-9d0a-2b8f6c1d7e3a",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void whatIsHarmlessIsTakenOver(String sent) {
        assertThat(Correlation.accept(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "two words",
                "line\nbreak",
                "{json}",
                "ñ",
                "@[`{/:",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anythingElseGetsAnIdOfItsOwn(String sent) {
        String id = Correlation.accept(sent);

        assertThat(id).isNotEqualTo(sent).isEqualTo(UUID.fromString(id).toString());
    }
}
