/** Names, addresses, phone numbers and references. */
@NullMarked
package io.conserje.nlp.value.contact;

import org.jspecify.annotations.NullMarked;
