package io.conserje.messaging.whatsapp.sending;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.PresenceRequest;
import io.conserje.messaging.presence.Presence;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Marks messages as read, with a typing indicator that ends with the answer or after 25 seconds. */
@Component
class WhatsAppPresence implements Presence {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppPresence.class);

    private final WhatsAppNumbers numbers;
    private final Graph graph;
    private final MeterRegistry meters;

    WhatsAppPresence(WhatsAppNumbers numbers, Graph graph, MeterRegistry meters) {
        this.numbers = numbers;
        this.graph = graph;
        this.meters = meters;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public void show(String tenant, PresenceRequest request) {
        boolean shown = numbers.find(tenant, request.sender())
                .map(number -> show(number, request))
                .orElse(false);
        meters.counter("conserje.presence", "outcome", shown ? "shown" : "not_shown")
                .increment();
    }

    private boolean show(WhatsAppNumber number, PresenceRequest request) {
        try {
            graph.post(number, body(request));
            return true;
        } catch (RestClientException | CallNotPermittedException e) {
            LOG.atInfo()
                    .addKeyValue(LogFields.TENANT, number.tenant())
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Presence not shown");
            return false;
        }
    }

    private static Map<String, Object> body(PresenceRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messaging_product", "whatsapp");
        body.put("status", "read");
        body.put("message_id", request.externalId());
        if (request.typing()) {
            body.put("typing_indicator", Map.of("type", "text"));
        }
        return body;
    }
}
