package io.conserje.simulators.whatsapp.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphErrorCodesTests {
    private final GraphErrorCodes codes = new GraphErrorCodes();

    @ParameterizedTest
    @CsvSource({"130429,429", "131056,429", "131047,400", "190,401", "10,403", "250,403", "131016,500", "2,503", "7,400"
    })
    void everyCodeHasItsHttpStatus(int code, int status) {
        assertThat(codes.of(code).status().value()).isEqualTo(status);
    }

    /** The same table by which messaging judges them. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 2, 3, 4, 10, 33, 100, 190, 200, 299, 368, 470, 80007, 130403, 130429, 130472, 130497, 131000,
                131005, 131008, 131009, 131016, 131021, 131026, 131030, 131031, 131037, 131042, 131045, 131047, 131048,
                131049, 131050, 131051, 131052, 131053, 131056, 131057, 131062, 131063, 131064, 132000, 132001, 132005,
                132007, 132008, 132012, 132015, 132016, 132018, 132068, 132069, 133004, 133010, 135000, 137000
            })
    void everyCodeThatASenderHasToKnowCanBeAskedFor(int code) {
        assertThat(codes.knows(code)).isTrue();
        assertThat(codes.of(code).title()).isNotBlank().isNotEqualTo("Unknown error");
    }
}
