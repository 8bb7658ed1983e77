/** Linear models: how they are stored and asked. */
@NullMarked
package io.conserje.nlp.learning;

import org.jspecify.annotations.NullMarked;
