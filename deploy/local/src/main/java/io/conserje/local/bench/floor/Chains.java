package io.conserje.local.bench.floor;

import io.conserje.local.bench.Call;
import io.conserje.local.bench.Drained;
import io.conserje.local.bench.ServiceToken;
import io.conserje.local.outside.Http;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends messages along empty hops, and asks how many came to the end. */
final class Chains implements Call {

    /** As long as a webhook with one text. */
    private static final int BODY = 700;

    private final Http first;
    private final Http last;
    private final ServiceToken tokens;

    Chains(EmptyHops hops, HttpClient client, ServiceToken tokens) {
        this.first = new Http(client, hops.url(EmptyHops.FIRST));
        this.last = new Http(client, hops.url(EmptyHops.LAST));
        this.tokens = tokens;
    }

    @Override
    public boolean make(int number) throws InterruptedException {
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(
                        Map.of("kind", "message", "began", System.currentTimeMillis(), "body", "x".repeat(BODY)));
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + tokens.to(EmptyHops.FIRST));
        return first.post("/internal/hops", body, headers).status() == 200;
    }

    Ended ended() throws InterruptedException {
        return Ended.of(last.get("/actuator/prometheus", Map.of())
                .good("the last hop's counts")
                .body());
    }

    /** Waits until so many came to the end, or none did for five seconds; how long after the call the last one came. */
    Duration drained(long target) throws InterruptedException {
        return Drained.after(target, () -> ended().count());
    }
}
