/** Files of ours that a channel cannot use, made into what it can: once for each content, one at a time, within bounds of memory and time. */
@NullMarked
package io.conserje.messaging.reencoding;

import org.jspecify.annotations.NullMarked;
