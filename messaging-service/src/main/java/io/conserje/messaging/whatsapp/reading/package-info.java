/** Meta's webhook bodies in our words. */
@NullMarked
package io.conserje.messaging.whatsapp.reading;

import org.jspecify.annotations.NullMarked;
