/** Names of people: led up to, apart, signed, or asked for. */
@NullMarked
package io.conserje.nlp.value.person;

import org.jspecify.annotations.NullMarked;
