/** The whole pipeline, and its HTTP interface. */
@NullMarked
package io.conserje.nlp.understanding;

import org.jspecify.annotations.NullMarked;
