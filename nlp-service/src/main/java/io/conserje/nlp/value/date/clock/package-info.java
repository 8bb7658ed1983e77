/** Times of the day and lengths of time as people say them. */
@NullMarked
package io.conserje.nlp.value.date.clock;

import org.jspecify.annotations.NullMarked;
