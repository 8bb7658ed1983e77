package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.RawDelivery;

/** Reads the bodies of one channel. */
public interface InboundReader {
    /** The channel it reads. */
    String channel();

    /** Everything the body says, elements it cannot read included; never throws on what came from outside, changes nothing. */
    Content read(RawDelivery delivery);
}
