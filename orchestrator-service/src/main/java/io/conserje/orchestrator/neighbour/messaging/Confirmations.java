package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.Confirmation;
import io.conserje.messaging.contract.InboundApi;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Tells messaging which deliveries are kept, those of many readings in one call: nobody waits for it, and one that does not arrive
 * loses nothing.
 */
@Component
class Confirmations {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    /** As many as one call may name. */
    private static final int MOST = 1000;

    private final InboundApi inbound;
    private final ConcurrentLinkedQueue<Kept> untold = new ConcurrentLinkedQueue<>();

    Confirmations(InboundApi inbound) {
        this.inbound = inbound;
    }

    /** Remembers them for the tenant of the call context. */
    void add(List<Long> deliveryIds) {
        String tenant = CallContext.current().tenant();
        deliveryIds.forEach(id -> untold.add(new Kept(tenant, id)));
    }

    /** Tells what there is to tell; answers when to do so again. */
    Duration pass() {
        Map<String, List<Long>> byTenant = new TreeMap<>();
        for (Kept kept = untold.poll(); kept != null; kept = untold.poll()) {
            byTenant.computeIfAbsent(kept.tenant(), tenant -> new ArrayList<>()).add(kept.deliveryId());
        }
        byTenant.forEach((tenant, ids) -> CallContext.ofTenant(tenant).run(() -> tell(ids)));
        return EVERY;
    }

    private void tell(List<Long> ids) {
        for (int from = 0; from < ids.size(); from += MOST) {
            tellPortion(ids.subList(from, Math.min(ids.size(), from + MOST)));
        }
    }

    private void tellPortion(List<Long> ids) {
        try {
            inbound.confirm(new Confirmation(ids));
        } catch (RestClientException | CallNotPermittedException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("A confirmation did not arrive; the messages are kept here all the same");
        }
    }

    private record Kept(String tenant, long deliveryId) {}
}
