/** How the ports of the features are served by messaging. */
@NullMarked
package io.conserje.orchestrator.neighbour.messaging;

import org.jspecify.annotations.NullMarked;
