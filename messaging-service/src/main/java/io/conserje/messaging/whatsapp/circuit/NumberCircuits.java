package io.conserje.messaging.whatsapp.circuit;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A circuit for each number. When Meta says that the account does not work, the number's sends rest: people are told once,
 * and one send now and then is let through to see whether it works again. Real time.
 */
public class NumberCircuits {
    private static final Logger LOG = LoggerFactory.getLogger(NumberCircuits.class);

    /** So old may be what other instances know. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    /** In which a probe ends; the next one may follow then. */
    private static final Duration PROBE = Duration.ofSeconds(30);

    private final RestStore store;
    private final InstantSource realTime;
    private final RestProperties properties;
    private volatile Snapshot snapshot = new Snapshot(Instant.MIN, Map.of());

    NumberCircuits(RestStore store, InstantSource realTime, RestProperties properties, MeterRegistry meters) {
        this.store = store;
        this.realTime = realTime;
        this.properties = properties;
        Gauge.builder(
                        "conserje.numbers.resting",
                        this,
                        circuits -> circuits.current().size())
                .description("Numbers whose account does not work")
                .register(meters);
    }

    /** The rest that forbids a send now; empty when it may be made, maybe as a probe. */
    public Optional<Rest> rest(WhatsAppNumber number) {
        Rest rest = current().get(number.id());
        if (rest == null) {
            return Optional.empty();
        }
        Instant now = realTime.instant();
        boolean probes = !now.isBefore(rest.until()) && store.claim(number.id(), now, now.plus(PROBE));
        if (probes || !now.isBefore(rest.until())) {
            forget();
        }
        return probes ? Optional.empty() : Optional.of(rest);
    }

    /** Meta says that the account does not work. */
    public Rest tripped(WhatsAppNumber number, FailureKind kind) {
        Instant now = realTime.instant();
        Optional<Rest> begun = store.begin(number.id(), kind.reason(), now, properties.first());
        begun.ifPresent(rest -> LOG.atError()
                .addKeyValue(LogFields.TENANT, number.tenant())
                .addKeyValue(LogFields.REASON, kind.reason())
                .log("A WhatsApp number sends nothing until its account works again"));
        Optional<Rest> longer = begun.isPresent() ? begun : prolonged(number.id(), now);
        forget();
        return longer.or(() -> Optional.ofNullable(current().get(number.id())))
                .orElseGet(() -> new Rest(number.id(), kind.reason(), now, now.plus(properties.first())));
    }

    /** Meta took a message. */
    public void worked(WhatsAppNumber number) {
        if (current().containsKey(number.id()) && store.end(number.id())) {
            forget();
            LOG.atInfo().addKeyValue(LogFields.TENANT, number.tenant()).log("A WhatsApp number works again");
        }
    }

    private Optional<Rest> prolonged(String sender, Instant now) {
        return store.trips(sender)
                .flatMap(trips -> store.prolong(sender, trips, now.plus(PROBE), now.plus(properties.after(trips + 1))));
    }

    private Map<String, Rest> current() {
        Snapshot known = snapshot;
        Instant now = realTime.instant();
        if (now.isBefore(known.at().plus(REMEMBERED)) && !now.isBefore(known.at())) {
            return known.rests();
        }
        Map<String, Rest> rests = store.all();
        snapshot = new Snapshot(now, rests);
        return rests;
    }

    private void forget() {
        snapshot = new Snapshot(Instant.MIN, Map.of());
    }

    private record Snapshot(Instant at, Map<String, Rest> rests) {}
}
