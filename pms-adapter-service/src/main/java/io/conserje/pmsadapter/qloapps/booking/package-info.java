/** Bookings in QloApps: how they are sent and found again, and whose room it is. */
@NullMarked
package io.conserje.pmsadapter.qloapps.booking;

import org.jspecify.annotations.NullMarked;
