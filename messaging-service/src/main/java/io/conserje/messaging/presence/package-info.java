/** Read marks and typing indicators: best effort. */
@NullMarked
package io.conserje.messaging.presence;

import org.jspecify.annotations.NullMarked;
