/** Saying facts in a guest's language. */
@NullMarked
package io.conserje.nlp.reply;

import org.jspecify.annotations.NullMarked;
