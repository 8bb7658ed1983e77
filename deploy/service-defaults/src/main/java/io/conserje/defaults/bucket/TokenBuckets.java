package io.conserje.defaults.bucket;

import java.time.InstantSource;
import java.util.List;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Token buckets that are full when first used and learn from complaints. */
public interface TokenBuckets {
    /**
     * Takes one token of each; or none of any, where one of them asks for more patience than it has. Who is to wait has a
     * token that nobody else gets, so that many takers come one after the other and do not ask again and again.
     */
    default Turn take(List<TokenBucket> buckets) {
        return takeEach(List.of(buckets)).getFirst();
    }

    /** The same for many takers, one after the other, in one step. */
    List<Turn> takeEach(List<List<TokenBucket>> takers);

    /** The channel complained: the bucket is empty now and fills half as fast, and back at its pace within a minute. */
    void complained(TokenBucket bucket);

    /**
     * Those of Redis, or of this process while Redis does not answer.
     *
     * @param prefix of their keys in Redis
     */
    static TokenBuckets of(StringRedisTemplate redis, String prefix) {
        InstantSource realTime = InstantSource.system();
        return new FallbackBuckets(new RedisBuckets(redis, prefix), new LocalBuckets(realTime), realTime);
    }

    /** Those of this process alone. */
    static TokenBuckets ofThisProcess(InstantSource realTime) {
        return new LocalBuckets(realTime);
    }
}
