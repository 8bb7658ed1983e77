/** Skills around a booking: small talk, questions about the house, asking again, and bringing a person in. */
@NullMarked
package io.conserje.orchestrator.dialogue.talk;

import org.jspecify.annotations.NullMarked;
