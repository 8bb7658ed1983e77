/** Our replies in Meta's bodies, and Meta's refusals in our words. */
@NullMarked
package io.conserje.messaging.whatsapp.sending;

import org.jspecify.annotations.NullMarked;
