/** A number whose account does not work rests, and is tried now and then. */
@NullMarked
package io.conserje.messaging.whatsapp.circuit;

import org.jspecify.annotations.NullMarked;
