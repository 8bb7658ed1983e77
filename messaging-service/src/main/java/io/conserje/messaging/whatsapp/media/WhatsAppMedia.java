package io.conserje.messaging.whatsapp.media;

import io.conserje.messaging.media.MediaSource;
import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.media.Wanted;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Fetches a guest's file in Meta's two steps; an address that has run out is asked for once more. */
class WhatsAppMedia implements MediaSource {
    private static final int ADDRESSES = 2;
    private static final Duration ACCOUNT = Duration.ofMinutes(1);

    private final WhatsAppNumbers numbers;
    private final GraphMediaApi graph;
    private final MediaClient client;
    private final String version;
    private final JsonMapper json;

    WhatsAppMedia(
            WhatsAppNumbers numbers, GraphMediaApi graph, MediaClient client, MediaSettings settings, JsonMapper json) {
        this.numbers = numbers;
        this.graph = graph;
        this.client = client;
        this.version = settings.graphVersion();
        this.json = json;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public Fetched fetch(Wanted wanted, PartFile part) {
        return numbers.find(wanted.tenant(), wanted.receiver())
                .map(number -> fetch(wanted, number, part))
                .orElseGet(() -> new Fetched.Refused("unknown_number"));
    }

    private Fetched fetch(Wanted wanted, WhatsAppNumber number, PartFile part) {
        try {
            Fetched outcome = new Fetched.Gone();
            for (int i = 0; i < ADDRESSES && outcome instanceof Fetched.Gone; i++) {
                outcome = once(wanted, number, part);
            }
            return outcome;
        } catch (RestClientResponseException e) {
            return refusal(e.getStatusCode().value());
        } catch (RestClientException | CallNotPermittedException | BulkheadFullException e) {
            return new Fetched.Later(Duration.ZERO, "unavailable");
        }
    }

    private Fetched once(Wanted wanted, WhatsAppNumber number, PartFile part) {
        String authorization = "Bearer " + number.accessToken();
        Optional<MediaAddress> address =
                MediaAddress.read(json, graph.address(version, wanted.mediaId(), number.id(), authorization));
        if (address.isEmpty()) {
            return new Fetched.Later(Duration.ZERO, "odd_answer");
        }
        if (address.get().bytes() > part.limit()) {
            return new Fetched.Refused("too_large");
        }
        Fetched outcome = client.fetch(address.get().url(), authorization, part);
        return outcome instanceof Fetched.Complete
                ? new Fetched.Complete(address.get().sha256())
                : outcome;
    }

    /** Meta answers 400 with code 100 for an id that it does not know any more. */
    private static Fetched refusal(int status) {
        return switch (status) {
            case 400, 404, 410 -> new Fetched.Gone();
            case 401, 403 -> new Fetched.Later(ACCOUNT, "account");
            default -> new Fetched.Later(Duration.ZERO, status == 429 ? "throttled" : "unavailable");
        };
    }
}
