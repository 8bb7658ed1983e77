/** What a dialogue remembers between turns: the step it stands at, the stay, the rooms and the guest as far as they are known. */
@NullMarked
package io.conserje.orchestrator.dialogue.memory;

import org.jspecify.annotations.NullMarked;
