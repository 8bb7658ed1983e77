/** The house itself: its name, place, times and room types. */
@NullMarked
package io.conserje.pmsadapter.hotel;

import org.jspecify.annotations.NullMarked;
