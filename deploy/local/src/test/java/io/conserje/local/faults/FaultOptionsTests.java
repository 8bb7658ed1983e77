package io.conserje.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultOptionsTests {
    @Test
    void aFullRunIsTheDefault() {
        assertThat(FaultOptions.parse(List.of("--faults"), 5))
                .isEqualTo(new FaultOptions(1_000, 60, 5, Duration.ofSeconds(60), Duration.ofSeconds(60), false));
    }

    @Test
    void guestsComeAsLongAsTheirNumberAndRateSay() {
        FaultOptions options =
                FaultOptions.parse(List.of("--guests", "30", "--per-minute", "20", "--seed", "9", "--late", "3"), 5);

        assertThat(options.length()).isEqualTo(Duration.ofSeconds(90));
        assertThat(options.seed()).isEqualTo(9);
        assertThat(options.lateness()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void thereMayBeTwoOfEveryService() {
        assertThat(FaultOptions.parse(List.of("--faults", "--pairs"), 5).pairs())
                .isTrue();
    }

    @Test
    void whatIsNoOptionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FaultOptions.parse(List.of("--guest"), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> FaultOptions.parse(List.of("--guests", "many"), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> FaultOptions.parse(List.of("--guests", "5000"), 5));
    }
}
