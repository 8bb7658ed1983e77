/** What could not be sent or answered after every repeat: seen by staff, replayed or discarded by them, never dropped in silence. */
@NullMarked
package io.conserje.orchestrator.deadletter;

import org.jspecify.annotations.NullMarked;
