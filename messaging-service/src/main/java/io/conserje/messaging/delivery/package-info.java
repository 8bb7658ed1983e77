/** One reply, sent at most once for each outbox id; the ledger knows what became of it. */
@NullMarked
package io.conserje.messaging.delivery;

import org.jspecify.annotations.NullMarked;
