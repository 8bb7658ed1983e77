/** Days and stretches of days as people name them, and which ones they are. */
@NullMarked
package io.conserje.nlp.value.date.calendar;

import org.jspecify.annotations.NullMarked;
