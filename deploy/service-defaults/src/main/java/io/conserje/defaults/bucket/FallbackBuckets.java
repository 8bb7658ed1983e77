package io.conserje.defaults.bucket;

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
class FallbackBuckets implements TokenBuckets {
    private static final Logger LOG = LoggerFactory.getLogger(FallbackBuckets.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final TokenBuckets shared;
    private final TokenBuckets own;
    private final InstantSource realTime;
    private final AtomicReference<Instant> sharedAgainAt = new AtomicReference<>(Instant.MIN);

    FallbackBuckets(TokenBuckets shared, TokenBuckets own, InstantSource realTime) {
        this.shared = shared;
        this.own = own;
        this.realTime = realTime;
    }

    @Override
    public List<Turn> takeEach(List<List<TokenBucket>> takers) {
        return ask(asked -> asked.takeEach(takers));
    }

    @Override
    public void complained(TokenBucket bucket) {
        ask(asked -> {
            asked.complained(bucket);
            return List.of();
        });
    }

    private List<Turn> ask(Function<TokenBuckets, List<Turn>> question) {
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
                    .log("Token buckets are counted in this process while Redis does not answer");
            return question.apply(own);
        }
    }
}
