/** Channels that can be asked whether they have a send, in the place of waiting for a status of it. */
@NullMarked
package io.conserje.messaging.delivery.inquiry;

import org.jspecify.annotations.NullMarked;
