/** What to answer: what came in is gone through in order and read, and the skills of the packages below are asked, one small class each. */
@NullMarked
package io.conserje.orchestrator.dialogue;

import org.jspecify.annotations.NullMarked;
