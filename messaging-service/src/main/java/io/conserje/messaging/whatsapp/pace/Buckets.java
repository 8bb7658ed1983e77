package io.conserje.messaging.whatsapp.pace;

import java.time.Duration;
import java.util.List;

/** Token buckets that are full when first used and learn from complaints. */
interface Buckets {
    /** Takes one token of each; or none of any, and says how long to wait. Zero means taken. */
    Duration take(List<Bucket> buckets);

    /** The channel complained: the bucket is empty now and fills half as fast, and back at its pace within a minute. */
    void complained(Bucket bucket);
}
