package io.conserje.local.bench;

import io.conserje.local.outside.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has messaging send answers, as the outbox does: what is to come later is asked for again under a newer fence. */
final class Sends implements Call {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int TRIES = 50;
    private static final long FIRST_GUEST = 447_100_000_000L;

    private final Lines messaging;
    private final ServiceToken tokens;
    private final String number;
    private final AtomicInteger paced = new AtomicInteger();

    /** @param number the hotel's number, as Meta names it */
    Sends(Lines messaging, ServiceToken tokens, String number) {
        this.messaging = messaging;
        this.tokens = tokens;
        this.number = number;
    }

    @Override
    public boolean make(int count) throws InterruptedException {
        UUID outbox = UUID.randomUUID();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            JsonNode result = send(outbox, attempt, FIRST_GUEST + count);
            String outcome = result.path("outcome").asString("");
            if (!outcome.equals("later")) {
                return outcome.equals("accepted");
            }
            paced.incrementAndGet();
            waitUntil(Instant.parse(result.path("notBefore").asString("")));
        }
        return false;
    }

    /** How often messaging answered that it would be too fast now. */
    int paced() {
        return paced.get();
    }

    private JsonNode send(UUID outbox, int fence, long guest) {
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "outboxId",
                        outbox,
                        "fence",
                        fence,
                        "channel",
                        "whatsapp",
                        "sender",
                        number,
                        "recipient",
                        List.of(Map.of("kind", "wa_id", "value", Long.toString(guest))),
                        "reply",
                        Map.of("text", "There is a double room for 100 USD a night.", "choices", List.of())));
        Answer answer = messaging.post(
                "/internal/sends",
                body,
                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + tokens.to("messaging")));
        return answer.good("a send").json();
    }

    private static void waitUntil(Instant moment) throws InterruptedException {
        Duration wait = Duration.between(Instant.now(), moment);
        if (wait.isPositive()) {
            Thread.sleep(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }
}
