package io.conserje.pmsadapter.contract;

import java.time.Instant;
import java.util.List;

/**
 * What changed.
 *
 * @param until from when to ask next, UTC
 * @param more true when there is more to be had at once
 */
public record StayChanges(List<BookedStay> items, Instant until, boolean more) {}
