package io.conserje.simulators.whatsapp.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.WhatsAppSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThroughputTests {
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final Throughput throughput = new Throughput(
            WhatsAppSettings.postingTo(
                    URI.create("http://127.0.0.1:9/nobody"),
                    1,
                    new WhatsAppProperties.Limits(5, Duration.ofSeconds(6), 3, true, true)),
            () -> now);

    @Test
    void noSecondSeesMoreThanTheNumbersLimit() {
        for (int i = 0; i < 5; i++) {
            throughput.take("guest" + i);
            pass(100);
        }
        assertRefused("another", 130429);
        pass(500);
        assertThatCode(() -> throughput.take("another")).doesNotThrowAnyException();
        assertRefused("yet another", 130429);
    }

    @Test
    void oneGuestTakesABurstAndThenOneMessageAnInterval() {
        for (int i = 0; i < 3; i++) {
            throughput.take("ana");
            pass(1000);
        }
        assertRefused("ana", 131056);
        assertThatCode(() -> throughput.take("eva")).doesNotThrowAnyException();
        pass(3500);
        throughput.take("ana");
        assertRefused("ana", 131056);
        pass(6000);
        throughput.take("ana");
    }

    @Test
    void aResetForgetsAll() {
        for (int i = 0; i < 3; i++) {
            throughput.take("ana");
        }
        throughput.startAgain();
        assertThatCode(() -> throughput.take("ana")).doesNotThrowAnyException();
    }

    private void assertRefused(String guest, int code) {
        assertThatThrownBy(() -> throughput.take(guest))
                .isInstanceOfSatisfying(
                        GraphError.class, error -> assertThat(error.code()).isEqualTo(code));
    }

    private void pass(long millis) {
        now = now.plusMillis(millis);
    }
}
