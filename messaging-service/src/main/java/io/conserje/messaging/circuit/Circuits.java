package io.conserje.messaging.circuit;

import io.conserje.defaults.log.LogFields;
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
 * A circuit for each number and mailbox. When the channel says that its account does not work, its sends rest: people are told
 * once, and one send now and then is let through to see whether it works again. Real time.
 */
public class Circuits {
    private static final Logger LOG = LoggerFactory.getLogger(Circuits.class);

    /** So old may be what other instances know. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    /** In which a probe ends; the next one may follow then. */
    private static final Duration PROBE = Duration.ofSeconds(30);

    private final RestStore store;
    private final InstantSource realTime;
    private final RestProperties properties;
    private volatile Snapshot snapshot = new Snapshot(Instant.MIN, Map.of());

    Circuits(RestStore store, InstantSource realTime, RestProperties properties, MeterRegistry meters) {
        this.store = store;
        this.realTime = realTime;
        this.properties = properties;
        Gauge.builder(
                        "conserje.numbers.resting",
                        this,
                        circuits -> circuits.current().size())
                .description("Numbers and mailboxes whose account does not work")
                .register(meters);
    }

    /** The rest that forbids a send now; empty when it may be made, maybe as a probe. */
    public Optional<Rest> rest(Line line) {
        Rest rest = current().get(Rest.key(line.channel(), line.sender()));
        if (rest == null) {
            return Optional.empty();
        }
        Instant now = realTime.instant();
        boolean probes = !now.isBefore(rest.until()) && store.claim(line, now, now.plus(PROBE));
        if (probes || !now.isBefore(rest.until())) {
            forget();
        }
        return probes ? Optional.empty() : Optional.of(rest);
    }

    /**
     * The channel says that the account does not work.
     *
     * @param reason a stable code
     */
    public Rest tripped(Line line, String reason) {
        Instant now = realTime.instant();
        Optional<Rest> begun = store.begin(line, reason, now, properties.first());
        begun.ifPresent(rest -> LOG.atError()
                .addKeyValue(LogFields.TENANT, line.tenant())
                .addKeyValue(LogFields.CHANNEL, line.channel())
                .addKeyValue(LogFields.REASON, reason)
                .log("A number or mailbox sends nothing until its account works again"));
        Optional<Rest> longer = begun.isPresent() ? begun : prolonged(line, now);
        forget();
        return longer.or(() -> Optional.ofNullable(current().get(Rest.key(line.channel(), line.sender()))))
                .orElseGet(() -> new Rest(line.channel(), line.sender(), reason, now, now.plus(properties.first())));
    }

    /** The channel took a message. */
    public void worked(Line line) {
        if (current().containsKey(Rest.key(line.channel(), line.sender())) && store.end(line)) {
            forget();
            LOG.atInfo()
                    .addKeyValue(LogFields.TENANT, line.tenant())
                    .addKeyValue(LogFields.CHANNEL, line.channel())
                    .log("A number or mailbox works again");
        }
    }

    private Optional<Rest> prolonged(Line line, Instant now) {
        return store.trips(line)
                .flatMap(trips -> store.prolong(line, trips, now.plus(PROBE), now.plus(properties.after(trips + 1))));
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
