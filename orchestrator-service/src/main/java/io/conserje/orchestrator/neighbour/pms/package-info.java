/** How the ports of the features are served by pms-adapter. */
@NullMarked
package io.conserje.orchestrator.neighbour.pms;

import org.jspecify.annotations.NullMarked;
