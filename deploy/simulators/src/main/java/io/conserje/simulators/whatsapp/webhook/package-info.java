/** Signed webhooks in Meta's envelope, repeated until they are taken. */
@NullMarked
package io.conserje.simulators.whatsapp.webhook;

import org.jspecify.annotations.NullMarked;
