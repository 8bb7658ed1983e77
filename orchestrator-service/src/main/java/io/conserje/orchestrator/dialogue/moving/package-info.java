/** Stays that are moved from the days that are known, as a whole or at one end, as guests tell of it. */
@NullMarked
package io.conserje.orchestrator.dialogue.moving;

import org.jspecify.annotations.NullMarked;
