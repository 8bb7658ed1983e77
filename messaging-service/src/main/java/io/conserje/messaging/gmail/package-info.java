/** Gmail as a channel: the hotel's mailboxes and Google's API. Only sending is built; who reads a mailbox will stand beside it. */
@NullMarked
package io.conserje.messaging.gmail;

import org.jspecify.annotations.NullMarked;
