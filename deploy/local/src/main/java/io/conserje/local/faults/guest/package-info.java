/** Guests of the fault suite: what they want, how they react to answers, and how their messages reach the hotel. */
@NullMarked
package io.conserje.local.faults.guest;

import org.jspecify.annotations.NullMarked;
