/** Bookings: the intention before the call, its three outcomes, the settlement of the unknown. */
@NullMarked
package io.conserje.orchestrator.booking;

import org.jspecify.annotations.NullMarked;
