/** A stand-in for Meta's Graph API, as strict about a request as Meta's own. */
@NullMarked
package io.conserje.simulators.whatsapp.graph;

import org.jspecify.annotations.NullMarked;
