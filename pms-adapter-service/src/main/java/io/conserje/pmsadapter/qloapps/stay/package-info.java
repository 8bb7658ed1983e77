/** Bookings as QloApps keeps them: orders, their rooms, their customers. */
@NullMarked
package io.conserje.pmsadapter.qloapps.stay;

import org.jspecify.annotations.NullMarked;
