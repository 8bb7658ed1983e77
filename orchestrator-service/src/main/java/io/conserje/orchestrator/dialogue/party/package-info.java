/** People who come as well, or do not come after all, as guests tell of them. */
@NullMarked
package io.conserje.orchestrator.dialogue.party;

import org.jspecify.annotations.NullMarked;
