/** What a load test wants to know of the run. */
@NullMarked
package io.conserje.simulators.whatsapp.stats;

import org.jspecify.annotations.NullMarked;
