/** Numbers and positions, in figures and in words. */
@NullMarked
package io.conserje.nlp.value.number;

import org.jspecify.annotations.NullMarked;
