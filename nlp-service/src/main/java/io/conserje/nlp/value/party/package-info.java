/** People, rooms, and what they cost. */
@NullMarked
package io.conserje.nlp.value.party;

import org.jspecify.annotations.NullMarked;
