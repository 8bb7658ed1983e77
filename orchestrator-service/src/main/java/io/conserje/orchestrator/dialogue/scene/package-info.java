/** One turn while it is thought about: what was understood, what has been said so far, and the skills that may answer. */
@NullMarked
package io.conserje.orchestrator.dialogue.scene;

import org.jspecify.annotations.NullMarked;
