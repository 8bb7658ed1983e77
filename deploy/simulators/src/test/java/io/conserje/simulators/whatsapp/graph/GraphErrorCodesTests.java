package io.conserje.simulators.whatsapp.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphErrorCodesTests {
    private final GraphErrorCodes codes = new GraphErrorCodes();

    @ParameterizedTest
    @CsvSource({"130429,429", "131056,429", "131047,400", "190,401", "10,403", "250,403", "131016,500", "2,503", "7,400"
    })
    void everyCodeHasItsHttpStatus(int code, int status) {
        assertThat(codes.of(code).status().value()).isEqualTo(status);
    }
}
