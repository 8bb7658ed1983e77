/** Dates, stays, times and durations. */
@NullMarked
package io.conserje.nlp.value.date;

import org.jspecify.annotations.NullMarked;
