package io.conserje.simulators.whatsapp.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatsTests {
    private final WebhookStats webhooks = new WebhookStats();
    private final SendStats sends = new SendStats();

    @Test
    void quantilesAreOfTheAcknowledgedOnes() {
        IntStream.rangeClosed(1, 100).forEach(i -> webhooks.answered(200, Duration.ofMillis(i * 20L)));
        webhooks.answered(500, Duration.ofHours(1));

        WebhookStats.Counts counts = webhooks.counts();
        assertThat(counts.attempts()).isEqualTo(101);
        assertThat(counts.ackTimes()).isEqualTo(new AckTimes.Summary(100, 1000, 1900, 1980, 2000, 0.5));
    }

    @Test
    void theSameOpaqueDataTwiceForAGuestIsADuplicate() {
        sends.accepted("one", "outbox-1");
        sends.accepted("one", "outbox-1");
        sends.accepted("two", "outbox-1");
        sends.accepted("two", null);
        sends.accepted("two", null);

        assertThat(sends.counts().duplicates()).isEqualTo(Map.of("one", 1));
    }

    @Test
    void onlyTheLastSendsAreCompared() {
        sends.accepted("one", "outbox-1");
        IntStream.range(0, 100_000).forEach(i -> sends.accepted("two", "outbox-" + i));
        sends.accepted("one", "outbox-1");

        assertThat(sends.counts().duplicates()).isEmpty();
    }

    @Test
    void aResetCountsFromZero() {
        webhooks.answered(200, Duration.ofMillis(1));
        webhooks.startAgain();

        assertThat(webhooks.counts())
                .isEqualTo(new WebhookStats.Counts(0, 0, 0, 0, 0, new AckTimes.Summary(0, 0, 0, 0, 0, 0)));
    }
}
