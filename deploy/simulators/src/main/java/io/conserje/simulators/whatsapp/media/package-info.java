/** Sounds and pictures that travel beside the messages. */
@NullMarked
package io.conserje.simulators.whatsapp.media;

import org.jspecify.annotations.NullMarked;
