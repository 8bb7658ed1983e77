/** How the ports of the features are served by other services. */
@NullMarked
package io.conserje.orchestrator.neighbour;

import org.jspecify.annotations.NullMarked;
