/** WhatsApp as seen from a business: its settings and the threads on which it works. */
@NullMarked
package io.conserje.simulators.whatsapp;

import org.jspecify.annotations.NullMarked;
