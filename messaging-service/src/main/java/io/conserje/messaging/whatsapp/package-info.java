/** WhatsApp's Graph API: client, numbers, settings. */
@NullMarked
package io.conserje.messaging.whatsapp;

import org.jspecify.annotations.NullMarked;
