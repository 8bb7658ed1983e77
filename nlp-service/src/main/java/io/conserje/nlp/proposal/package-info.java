/** Phrases that staff propose for the next training. */
@NullMarked
package io.conserje.nlp.proposal;

import org.jspecify.annotations.NullMarked;
