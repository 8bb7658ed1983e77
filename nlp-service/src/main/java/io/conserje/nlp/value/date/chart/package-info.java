/** A small chart parser: tokens, a lexicon of each language, and one grammar of rules over them. */
@NullMarked
package io.conserje.nlp.value.date.chart;

import org.jspecify.annotations.NullMarked;
