/** Which language a text is in. */
@NullMarked
package io.conserje.nlp.language;

import org.jspecify.annotations.NullMarked;
