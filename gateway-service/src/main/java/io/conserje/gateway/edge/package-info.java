/** What is let through, to whom, and in whose name. */
@NullMarked
package io.conserje.gateway.edge;

import org.jspecify.annotations.NullMarked;
