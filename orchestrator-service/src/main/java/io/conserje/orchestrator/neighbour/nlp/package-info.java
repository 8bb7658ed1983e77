/** How the ports of the features are served by nlp. */
@NullMarked
package io.conserje.orchestrator.neighbour.nlp;

import org.jspecify.annotations.NullMarked;
