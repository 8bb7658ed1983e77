/** Bookings and guests as they are looked for in QloApps; numbers may come as strings, unknown fields are ignored. */
@NullMarked
package io.conserje.pmsadapter.qloapps.wire.stay;

import org.jspecify.annotations.NullMarked;
