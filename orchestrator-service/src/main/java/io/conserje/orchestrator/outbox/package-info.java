/** The only queue of sends: order, retry ladder, dead letters. */
@NullMarked
package io.conserje.orchestrator.outbox;

import org.jspecify.annotations.NullMarked;
