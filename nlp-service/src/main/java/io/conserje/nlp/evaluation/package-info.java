/** Measures the engine on sentences whose meaning is known. */
@NullMarked
package io.conserje.nlp.evaluation;

import org.jspecify.annotations.NullMarked;
