package io.conserje.gateway.limit;

/** Named token buckets. */
interface Buckets {

    /** Takes one token from a bucket that is full when first used, or says how long to wait; a refusal costs nothing. */
    Verdict take(String bucket, Rate rate);
}
