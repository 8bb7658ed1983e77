package io.conserje.simulators.whatsapp;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Settings of a simulator that loses no time. */
public final class WhatsAppSettings {
    private WhatsAppSettings() {}

    public static WhatsAppProperties postingTo(URI url) {
        return postingTo(url, 5);
    }

    public static WhatsAppProperties postingTo(URI url, int repeats) {
        return postingTo(url, repeats, new WhatsAppProperties.Limits(1000, Duration.ofSeconds(6), 45, true, true));
    }

    public static WhatsAppProperties postingTo(URI url, int repeats, WhatsAppProperties.Limits limits) {
        return new WhatsAppProperties(
                url,
                List.of("first-secret-of-a-test", "an-older-secret"),
                "a-token-of-a-test",
                "100000000000001",
                "59824000000",
                "200000000000002",
                new WhatsAppProperties.Statuses(Duration.ZERO, Duration.ZERO, Duration.ZERO),
                new WhatsAppProperties.Retries(
                        Duration.ofMillis(4),
                        Duration.ofMillis(4),
                        Duration.ofMillis(4L * repeats),
                        1,
                        Duration.ofSeconds(30)),
                limits,
                50,
                1000);
    }

    public static WhatsAppProperties postingNowhere() {
        return postingTo(URI.create("http://127.0.0.1:9/nobody"));
    }
}
