/** A number or mailbox whose account does not work rests, and is tried now and then. */
@NullMarked
package io.conserje.messaging.circuit;

import org.jspecify.annotations.NullMarked;
