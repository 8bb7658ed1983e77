/** Values that stand in a text: pure extractors without any I/O. */
@NullMarked
package io.conserje.nlp.value;

import org.jspecify.annotations.NullMarked;
