package io.conserje.messaging.whatsapp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long reading takes, beside the bare parsing of the same bytes into a tree. Not among the tests, since a busy machine would make
 * it fail: {@code ./mvnw -pl messaging-service -am test -Dtest=ReadingMeasurement -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ReadingMeasurement {
    private static final int UPDATES = 1_000;
    private static final int WARM_UP = 60;
    private static final int RUNS = 60;

    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void readingABodyOfAThousandUpdates() {
        byte[] small = body(40);
        byte[] large = body(3_000);
        double smallest = measure("short texts", small);
        double largest = measure("3 MB", large);
        assertThat(Math.max(smallest, largest)).as("milliseconds a message").isLessThanOrEqualTo(0.2);
    }

    private double measure(String what, byte[] body) {
        double tree = median(body, bytes -> json.readTree(bytes).size());
        double reading = median(body, bytes -> {
            var content = reader.read(Bodies.delivery(1, bytes));
            return content.messages().size() + content.statuses().size();
        });
        System.out.printf(
                Locale.ROOT,
                "| reading %d updates, %s (%d KiB): a message; parsing alone; ratio | %.4f ms; %.4f ms; %.1f | \u2264 0.2 ms |%n",
                UPDATES,
                what,
                body.length / 1024,
                reading / UPDATES,
                tree / UPDATES,
                reading / tree);
        return reading / UPDATES;
    }

    private static double median(byte[] body, ToIntFunction<byte[]> task) {
        long[] nanos = new long[RUNS];
        int seen = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            seen += task.applyAsInt(body);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        assertThat(seen).isPositive();
        Arrays.sort(nanos);
        return nanos[RUNS / 2] / 1e6;
    }

    private static byte[] body(int letters) {
        List<String> messages = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < UPDATES; i++) {
            if (i % 4 == 0) {
                statuses.add(Bodies.status("wamid.s" + i, "delivered", ",\"pricing\":{\"category\":\"service\"}"));
            } else {
                messages.add(Bodies.text("wamid.m" + i, "m" + i + " " + "x".repeat(letters)));
            }
        }
        return Bodies.body(
                        Bodies.messages(messages.toArray(String[]::new)),
                        Bodies.statuses(statuses.toArray(String[]::new)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
