/** Until when a guest may be written to in free words. */
@NullMarked
package io.conserje.messaging.whatsapp.window;

import org.jspecify.annotations.NullMarked;
