/** How the ports of the features are served by audio. */
@NullMarked
package io.conserje.orchestrator.neighbour.audio;

import org.jspecify.annotations.NullMarked;
