package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessorTimeTests {
    @Test
    void whatWasUsedMeanwhileIsSharedOutAmongMessages() {
        ProcessorTime used = time(9_000, 3_000).since(time(1_000, 1_000));
        assertThat(used.perMessage(8_000)).isEqualTo("messaging 1.00, bench 0.25; together 1.25");
    }

    @Test
    void withoutAMessageNothingIsDividedByZero() {
        assertThat(time(20, 10).perMessage(0)).isEqualTo("messaging 20.00, bench 10.00; together 30.00");
    }

    private static ProcessorTime time(long messaging, long bench) {
        Map<String, Duration> byPart = new LinkedHashMap<>();
        byPart.put("messaging", Duration.ofMillis(messaging));
        byPart.put("bench", Duration.ofMillis(bench));
        return new ProcessorTime(byPart);
    }
}
