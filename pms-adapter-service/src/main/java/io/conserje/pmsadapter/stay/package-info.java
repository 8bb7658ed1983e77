/** The bookings that stand in the hotel's system: whose they are, who comes today, what they fill. */
@NullMarked
package io.conserje.pmsadapter.stay;

import org.jspecify.annotations.NullMarked;
