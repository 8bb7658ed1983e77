/** A reply as a mail: its words, its subject, its bytes. */
@NullMarked
package io.conserje.messaging.gmail.mail;

import org.jspecify.annotations.NullMarked;
