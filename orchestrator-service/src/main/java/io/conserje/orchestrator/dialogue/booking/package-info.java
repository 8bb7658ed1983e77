/** A booking from its first word to its outcome, one open question at a time. */
@NullMarked
package io.conserje.orchestrator.dialogue.booking;

import org.jspecify.annotations.NullMarked;
