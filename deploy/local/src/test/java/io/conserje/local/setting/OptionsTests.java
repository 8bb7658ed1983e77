package io.conserje.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTests {
    @Test
    void nothingIsAskedForByDefault() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, false, false));
    }

    @Test
    void optionsCombine() {
        assertThat(Options.parse(List.of("--journey", "--fresh"))).isEqualTo(new Options(true, true, false));
    }

    @Test
    void anUnknownOptionIsRefusedByName() {
        assertThatThrownBy(() -> Options.parse(List.of("--frech")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--frech");
    }
}
