/** Changes bookings that stand, once for each key: priced first, verified afterwards, put back when it went wrong. */
@NullMarked
package io.conserje.pmsadapter.change;

import org.jspecify.annotations.NullMarked;
