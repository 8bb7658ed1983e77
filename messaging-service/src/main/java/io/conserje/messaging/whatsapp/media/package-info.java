/** Guests' files at Meta: first the address, then, with the same token, the bytes. */
@NullMarked
package io.conserje.messaging.whatsapp.media;

import org.jspecify.annotations.NullMarked;
