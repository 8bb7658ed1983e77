/** The hotel's own system behind one face: what is free, what it costs, what is booked. */
@NullMarked
package io.conserje.pmsadapter;

import org.jspecify.annotations.NullMarked;
