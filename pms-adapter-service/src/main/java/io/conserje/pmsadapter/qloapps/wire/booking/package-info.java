/** Bookings as QloApps is told of them and as it keeps them; numbers may come as strings, unknown fields are ignored. */
@NullMarked
package io.conserje.pmsadapter.qloapps.wire.booking;

import org.jspecify.annotations.NullMarked;
