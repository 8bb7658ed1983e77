/** Workers of the background: what they repeat, what wakes them, and which of them run only once. */
@NullMarked
package io.conserje.orchestrator.worker;

import org.jspecify.annotations.NullMarked;
