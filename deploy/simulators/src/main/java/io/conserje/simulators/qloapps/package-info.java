/** A PMS that behaves like QloApps 1.7.0 on the wire: its rooms, prices, bookings and traps. */
@NullMarked
package io.conserje.simulators.qloapps;

import org.jspecify.annotations.NullMarked;
