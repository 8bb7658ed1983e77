package io.conserje.pmsadapter.hotel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private static final Supplier<Integer> AWAY = () -> {
        throw new HotelSystemUnavailable(null);
    };

    private static final Runnable NOTHING = () -> {};

    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(NOTHING);
    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.EPOCH;
    private Remembered<String, Integer> remembered;

    @BeforeEach
    void remember() {
        remembered = new Remembered<>(Duration.ofMinutes(10), () -> {
            meanwhile.getAndSet(NOTHING).run();
            return now;
        });
    }

    @Test
    void anAnswerIsKeptUntilItIsOld() {
        assertThat(remembered.get("a", asked::incrementAndGet)).isEqualTo(1);
        now = now.plusSeconds(599);
        assertThat(remembered.get("a", asked::incrementAndGet)).isEqualTo(1);
        now = now.plusSeconds(1);
        assertThat(remembered.get("a", asked::incrementAndGet)).isEqualTo(2);
        assertThat(remembered.get("b", asked::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void anOldAnswerIsBetterThanNone() {
        remembered.get("a", asked::incrementAndGet);
        now = now.plus(Duration.ofHours(9));

        assertThat(remembered.get("a", AWAY)).isEqualTo(1);
        assertThatThrownBy(() -> remembered.get("b", AWAY)).isInstanceOf(HotelSystemUnavailable.class);
    }

    @Test
    void whoeverLookedBeforeAnotherAskedTakesTheirAnswer() {
        remembered.get("a", asked::incrementAndGet);
        now = now.plusSeconds(600);
        meanwhile.set(() -> remembered.get("a", asked::incrementAndGet));

        assertThat(remembered.get("a", asked::incrementAndGet)).isEqualTo(2);

        assertThat(asked).hasValue(2);
    }
}
