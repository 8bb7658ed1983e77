/** Rooms of the hotel's own system: what is free, what is free nearby, and which of those shown a guest means. */
@NullMarked
package io.conserje.orchestrator.dialogue.rooms;

import org.jspecify.annotations.NullMarked;
