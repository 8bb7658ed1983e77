/** Books once for each key, and finds out what became of a booking whose answer was lost. */
@NullMarked
package io.conserje.pmsadapter.booking;

import org.jspecify.annotations.NullMarked;
