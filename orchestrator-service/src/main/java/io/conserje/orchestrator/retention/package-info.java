/** How long what was received is kept, and how it goes: never before it was read. */
@NullMarked
package io.conserje.orchestrator.retention;

import org.jspecify.annotations.NullMarked;
