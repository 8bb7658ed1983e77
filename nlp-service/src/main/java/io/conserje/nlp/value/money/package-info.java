/** Amounts of money. */
@NullMarked
package io.conserje.nlp.value.money;

import org.jspecify.annotations.NullMarked;
