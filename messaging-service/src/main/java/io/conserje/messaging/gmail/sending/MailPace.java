package io.conserje.messaging.gmail.sending;

import io.conserje.defaults.bucket.TokenBucket;
import io.conserje.defaults.bucket.TokenBuckets;
import io.conserje.defaults.bucket.Turn;
import io.conserje.messaging.gmail.Mailbox;
import java.util.List;

/**
 * How fast a mailbox sends: below Google's quota of 6,000 units a minute and user, of which a mail takes 100 and the look after one
 * that is in doubt up to 400 (Gmail API, usage limits).
 */
class MailPace {
    private static final double MINUTE = 60;
    private static final double AT_ONCE = 10;

    private final TokenBuckets buckets;

    MailPace(TokenBuckets buckets) {
        this.buckets = buckets;
    }

    /** Counts a mail, or says when there is room for one. */
    Turn turn(Mailbox mailbox) {
        return buckets.take(List.of(bucket(mailbox)));
    }

    /** Google complained: slower for a minute. */
    void complained(Mailbox mailbox) {
        buckets.complained(bucket(mailbox));
    }

    private static TokenBucket bucket(Mailbox mailbox) {
        double minute = mailbox.mailsPerMinute();
        return new TokenBucket("{" + mailbox.tenant() + "}", minute / MINUTE, Math.min(AT_ONCE, minute));
    }
}
