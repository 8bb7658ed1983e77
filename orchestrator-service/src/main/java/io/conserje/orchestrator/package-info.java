/** Memory and decisions: what guests wrote, what was decided, what was promised. */
@NullMarked
package io.conserje.orchestrator;

import org.jspecify.annotations.NullMarked;
