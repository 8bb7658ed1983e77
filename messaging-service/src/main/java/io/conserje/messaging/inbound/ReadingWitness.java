package io.conserje.messaging.inbound;

import java.util.List;

/** Learns from what was read. */
public interface ReadingWitness {
    /** Told of every reading, one content a delivery; the same may be told again and must then change nothing. */
    void read(List<Content> contents);
}
