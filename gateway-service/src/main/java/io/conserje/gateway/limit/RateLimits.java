package io.conserje.gateway.limit;

import io.conserje.defaults.bucket.TokenBucket;
import io.conserje.defaults.bucket.TokenBuckets;
import io.conserje.defaults.bucket.Turn;
import io.conserje.defaults.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Ends requests of those who ask too often in a 429 problem. */
public class RateLimits {

    private final TokenBuckets buckets;
    private final LimitProperties properties;
    private final ClientAddress address;

    RateLimits(TokenBuckets buckets, LimitProperties properties, ClientAddress address) {
        this.buckets = buckets;
        this.properties = properties;
        this.address = address;
    }

    /** Counts a request that comes without a valid login, by its address. */
    public void countAnonymous(HttpServletRequest request) {
        take("anonymous:" + address.of(request), properties.anonymous());
    }

    /** Counts a request of a staff member. */
    public void countStaff(String staffId) {
        take("staff:" + staffId, properties.staff());
    }

    /** Counts a webhook call with a wrong signature or verify token, by its address. */
    public void countBadSignature(HttpServletRequest request) {
        take("signature:" + address.of(request), properties.badSignature());
    }

    private void take(String bucket, Rate rate) {
        Turn turn = buckets.take(List.of(new TokenBucket(bucket, rate.perSecond(), rate.burst())));
        if (!turn.taken()) {
            throw new ProblemException(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "urn:problem:gateway:too-many-requests",
                            "Too many requests; come back later.")
                    .retryAfter(turn.delay());
        }
    }
}
