/** Wake-ups between workers, of this process and of others. */
@NullMarked
package io.conserje.orchestrator.signal;

import org.jspecify.annotations.NullMarked;
