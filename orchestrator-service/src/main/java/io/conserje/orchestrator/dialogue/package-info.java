/** What to answer: one small class a skill, the graph of states as data. */
@NullMarked
package io.conserje.orchestrator.dialogue;

import org.jspecify.annotations.NullMarked;
