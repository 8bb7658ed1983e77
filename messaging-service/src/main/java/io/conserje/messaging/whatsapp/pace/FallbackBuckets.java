package io.conserje.messaging.whatsapp.pace;

import io.conserje.defaults.log.LogFields;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Shared buckets while they answer; the process's own for some seconds after they did not. */
class FallbackBuckets implements Buckets {
    private static final Logger LOG = LoggerFactory.getLogger(FallbackBuckets.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Buckets shared;
    private final Buckets own;
    private final InstantSource realTime;
    private final AtomicReference<Instant> sharedAgainAt = new AtomicReference<>(Instant.MIN);

    FallbackBuckets(Buckets shared, Buckets own, InstantSource realTime) {
        this.shared = shared;
        this.own = own;
        this.realTime = realTime;
    }

    @Override
    public Duration take(List<Bucket> buckets) {
        return ask(asked -> asked.take(buckets));
    }

    @Override
    public void complained(Bucket bucket) {
        ask(asked -> {
            asked.complained(bucket);
            return Duration.ZERO;
        });
    }

    private Duration ask(Function<Buckets, Duration> question) {
        Instant now = realTime.instant();
        if (now.isBefore(sharedAgainAt.get())) {
            return question.apply(own);
        }
        try {
            return question.apply(shared);
        } catch (DataAccessException e) {
            sharedAgainAt.set(now.plus(PAUSE));
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("The pace of sends is counted in this process while Redis does not answer");
            return question.apply(own);
        }
    }
}
