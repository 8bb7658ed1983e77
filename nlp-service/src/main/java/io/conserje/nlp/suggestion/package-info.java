/** What a half-typed text may become. */
@NullMarked
package io.conserje.nlp.suggestion;

import org.jspecify.annotations.NullMarked;
