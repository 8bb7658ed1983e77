package io.conserje.local.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTests {
    @Test
    void whatComesLateIsSeen() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();

        int seen = Patience.until(
                Duration.ofSeconds(20),
                "it",
                () -> Optional.of(looks.incrementAndGet()).filter(look -> look == 3));

        assertThat(seen).isEqualTo(3);
    }

    @Test
    void whatDoesNotComeIsNamed() {
        assertThatExceptionOfType(Unexpected.class)
                .isThrownBy(() -> Patience.until(Duration.ZERO, "the answer", Optional::empty))
                .withMessage("the answer did not come within 0 s");
    }
}
