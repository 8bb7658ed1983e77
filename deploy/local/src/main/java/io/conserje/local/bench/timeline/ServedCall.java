package io.conserje.local.bench.timeline;

import java.time.Instant;

/**
 * A call as the service that answered it wrote it down.
 *
 * @param hop the service and what was asked of it, without what differs from guest to guest
 */
record ServedCall(String hop, Instant began, Instant ended) {}
