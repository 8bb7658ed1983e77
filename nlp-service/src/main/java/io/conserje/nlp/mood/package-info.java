/** How a guest feels, and whether somebody must act at once. */
@NullMarked
package io.conserje.nlp.mood;

import org.jspecify.annotations.NullMarked;
