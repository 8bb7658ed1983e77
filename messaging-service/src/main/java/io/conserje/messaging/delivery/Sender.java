package io.conserje.messaging.delivery;

/** Sends over one channel. */
public interface Sender {
    /** The channel it speaks. */
    String channel();

    /**
     * Tries once and never repeats by itself. {@link SendOutcome.Later} only where certainly nothing was sent; where the
     * channel may have taken it, {@link SendOutcome.Unknown}.
     */
    SendOutcome send(Send send);
}
