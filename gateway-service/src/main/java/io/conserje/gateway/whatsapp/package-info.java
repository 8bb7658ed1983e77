/** WhatsApp's webhooks: handshake and signature, nothing of what they say. */
@NullMarked
package io.conserje.gateway.whatsapp;

import org.jspecify.annotations.NullMarked;
