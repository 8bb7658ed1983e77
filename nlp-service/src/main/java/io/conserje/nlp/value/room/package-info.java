/** Rooms: how many, of which type, which one, and what they offer. */
@NullMarked
package io.conserje.nlp.value.room;

import org.jspecify.annotations.NullMarked;
