/** Sends mails, at most once for each outbox id. */
@NullMarked
package io.conserje.messaging.gmail.sending;

import org.jspecify.annotations.NullMarked;
