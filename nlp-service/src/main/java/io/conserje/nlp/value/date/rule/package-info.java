/** What the rules of the grammar make of words. */
@NullMarked
package io.conserje.nlp.value.date.rule;

import org.jspecify.annotations.NullMarked;
