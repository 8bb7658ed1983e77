/**
 * One turn of a conversation: lease it, take what waits, decide, commit. What decides stands behind {@link
 * io.conserje.orchestrator.turn.Dialogue}.
 */
@NullMarked
package io.conserje.orchestrator.turn;

import org.jspecify.annotations.NullMarked;
