/** An OpenAI-compatible model of the hotel's choice, asked rarely and believed only where it can be checked. */
@NullMarked
package io.conserje.nlp.llm;

import org.jspecify.annotations.NullMarked;
