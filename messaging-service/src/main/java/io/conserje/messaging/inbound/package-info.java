/** Raw deliveries become guest messages, events and reasons for quarantine. */
@NullMarked
package io.conserje.messaging.inbound;

import org.jspecify.annotations.NullMarked;
