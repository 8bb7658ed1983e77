/** Changes of bookings in QloApps: what they cost there, how they are sent, and how a booking stands. */
@NullMarked
package io.conserje.pmsadapter.qloapps.change;

import org.jspecify.annotations.NullMarked;
