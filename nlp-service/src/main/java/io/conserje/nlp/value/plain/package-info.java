/** Guests' texts as a careful writer would have put them. */
@NullMarked
package io.conserje.nlp.value.plain;

import org.jspecify.annotations.NullMarked;
