/** What a guest wants: a linear classifier over words, letters and concepts. */
@NullMarked
package io.conserje.nlp.intent;

import org.jspecify.annotations.NullMarked;
