/** Mail addresses, phone numbers, references and plates, written and spoken. */
@NullMarked
package io.conserje.nlp.value.contact;

import org.jspecify.annotations.NullMarked;
