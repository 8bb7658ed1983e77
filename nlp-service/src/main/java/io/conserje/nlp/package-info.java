/** Language: which language, which intents, which values, which mood. */
@NullMarked
package io.conserje.nlp;

import org.jspecify.annotations.NullMarked;
