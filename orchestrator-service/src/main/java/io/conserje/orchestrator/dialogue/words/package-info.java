/** The words of languages: their lists, and texts folded to be compared with them. */
@NullMarked
package io.conserje.orchestrator.dialogue.words;

import org.jspecify.annotations.NullMarked;
