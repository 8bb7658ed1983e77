/** Meta's limits of how fast a number may speak, to everybody and to one guest. */
@NullMarked
package io.conserje.messaging.whatsapp.pace;

import org.jspecify.annotations.NullMarked;
