/** What everything that is shown to staff has in common: who may see it, and in which portions. */
@NullMarked
package io.conserje.orchestrator.staff;

import org.jspecify.annotations.NullMarked;
